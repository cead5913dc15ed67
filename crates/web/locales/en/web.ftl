### Texts of the portal in English.

## Frame

product-short = DSP
product-long = Dossier de Soins Partagé
professional-space = Professionals
skip-to-content = Skip to content
title-with-errors = Error: { $title }
choose-language = Language:
main-navigation = Main navigation
section-navigation = Sections
tab-documents = Documents
tab-stakeholders = Professionals
tab-activities = Activities
tab-account = My account
tab-record = Record
tab-patients = My patients
dossier-of = Record of
caring-assistant = as DSP assistant
caring-legal-representative = as legal representative
caring-back = Back to my record
open-on-basis = Access: { $basis }
signed-in-as = You are { $person }
help-line = A question? Call the Helpdesk:
step-of = Step { $current } of { $total }
error-summary-title = There is a problem
next = Next
back = Back
cancel = Cancel
search = Search
sign-out = Sign out
to-start-page = Go to the start page

## Dates, sizes

weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
date-long = { $day } { $month } { $year }
date-with-weekday = { $weekday } { $date }
date-time = { $date } at { $time }
decimal-mark = .
size-kilobytes = { $size } kB
size-megabytes = { $size } MB

## Welcome

welcome-title = Your health, together in one record
welcome-lead = The DSP brings together your results, prescriptions and reports. You decide who may see them, and you see who has.
welcome-have-code = I have received my activation code
welcome-have-code-explained = Your code is in the letter from the Agence eSanté.
welcome-sign-in = Go to my DSP
welcome-sign-in-explained = You have already activated your account.
welcome-oppose = I do not want a DSP
welcome-professional = Are you a health professional?
welcome-professional-link = Professionals

## Activation

activation-title = Activate my eSanté account
activation-intro-title = Have your letter ready
activation-intro = Take the letter that the Agence eSanté sent you: your activation code is in it. There are five steps, and they take about five minutes.
activation-need-letter = your letter with the activation code
activation-need-matricule = your social security number (matricule)
activation-need-directory-id = your professional identifier (it is printed in the letter)
activation-need-contact = your mobile phone or your e-mail, to receive a code
activation-need-title = You need:
activation-identify-title = Your number and your activation code
activation-identify-title-professional = Your identifier and your activation code
activation-code = Activation code
activation-code-hint = It is printed in your letter. Hyphens and spaces do not matter.
activate-my-dsp = Activate my DSP
activate-my-account = Activate my account
activation-password-title = Choose your password
activation-contact-title = Where shall we send you a code?
activation-contact-lead = Each time you sign in, we will send you a one-time code. Choose where you want to receive it.
activation-contact-field = Mobile number or e-mail address
activation-contact-hint = For example +352 621 123 456 or marie@example.lu
activation-contact-again = Correct the address or number, or get a new code
activation-confirm-title = Enter the code you received
activation-done = Your account is activated. You can sign in now.
lost-letter = I do not have my letter
lost-letter-explained = Call the Helpdesk on (+352) 27 12 50 18 33 or write to helpdesk@esante.lu. You will get a new letter with new codes.

## Numbers, codes and passwords

matricule = Social security number
matricule-hint = Your “matricule”, 13 digits. It is on your social security card.
directory-id = Professional identifier
directory-id-hint = Your number in the directory of professionals, printed in your letter.
password = Password
password-new = New password
password-choose = Password
password-hint = At least { $minimum } characters. Several words that have nothing to do with each other are easy to remember and hard to guess.
password-again = Confirm the password
one-time-code = One-time code
one-time-code-hint = 6 letters and digits, in capital or small letters. The code is valid for { $minutes } minutes.
one-time-code-sent = We have sent a code to { $contact }.
one-time-code-sent-again = We have sent a new code to { $contact }.
one-time-code-sent-to-you = We have sent you a code by e-mail or text message.
one-time-code-not-received = I have not received a code
one-time-code-not-received-explained = Wait a minute, and look in your spam folder too. Then you can ask for a new code; the old one will no longer work.
send-new-code = Send a new code

## Signing in

sign-in-title = Sign in
sign-in-with-matricule = With your social security number
sign-in = Sign in
forgotten-password = Forgotten password
sign-in-method-title = How do you want to receive your code?
sign-in-method = Send the code by
method-email = E-mail to { $contact }
method-phone = Text message to { $contact }
send-code = Send the code
sign-in-code-title = Enter the code you received
sign-in-no-account = Not activated your account yet?
signed-out = You are signed out.
session-expired = You are no longer signed in
session-expired-next = After a while without activity we close the session. Nothing that was saved is lost.

## Signing in with another identity

identity-with = With { $provider }
identity-with-explained = If you have already linked { $provider } to your account.
identity-continue = Continue with { $provider }
identity-leaving-title = You are going to { $provider }
identity-leaving = Prove who you are there, as usual. You will then come back here.
identity-not-signed-in = You are not signed in
identity-not-linked = { $provider } is not linked to your account
identity-given-up = You stopped at { $provider }.
identity-not-proven = { $provider } did not confirm to us who you are. Try once more.
identity-too-weak = This way of proving who you are at { $provider } is not safe enough for a health record. Choose a safer one there.
identity-unknown = { $provider } is not linked to an account here yet. Sign in once with your password. You can then link it under “My account”.
identity-taken = This { $provider } identity already opens another account. Use the one in your own name, or call the Helpdesk.
identity-silent = { $provider } is not answering at the moment. You did nothing wrong.
identity-password-instead = You can always sign in with your password.
identity-to-password = Sign in with my password
identity-link = Link { $provider }
identity-link-again = Back to “Other ways to sign in”
identities-title = Other ways to sign in
identities-lead = Link an identity you already have. It will open your account without password or code.
identities-none = Nothing is linked yet.
identities-none-next = Choose below what you would like to link.
identities-since = Linked on { $date }
identities-unlink = Unlink
identities-unlink-one = Unlink { $provider }, linked on { $date }
identities-linked = Linked. Next time you can sign in this way.
identities-unlinked = Unlinked. It no longer opens your account.
identities-offer-title = How would you like to sign in next time?
identities-offer = If you wish, link an identity you already have. You can also do it later, under “My account”.
identities-offer-later = Not now

## Forgotten password

reset-title = Forgotten password
reset-lead = Enter your social security number and the e-mail address of your account. We will send you a link to choose a new password.
reset-lead-professional = Enter your professional identifier and the e-mail address of your account. We will send you a link to choose a new password.
reset-email = E-mail address
reset-submit = Reset my password
reset-sent-title = Check your e-mail
reset-sent = If these details belong to an account, a link is on its way. It is valid for { $minutes } minutes.
reset-no-email = No e-mail address in your account? Call the Helpdesk on (+352) 27 12 50 18 33.
reset-choose-title = Choose a new password
reset-confirm = Confirm my new password
reset-done = Your new password is saved. You can sign in.
reset-link-dead = This link no longer works
reset-link-dead-next = A link works once and for a limited time. Ask for a new one.

## Opposition

oppose-title = I do not want a DSP
oppose-lead = Before activation you can object to having a DSP. It will then be deleted.
oppose-consequences = Your reimbursements do not change. The people who treat you will simply not be able to share your information through the DSP. If you change your mind, you can ask the Agence eSanté for a new one.
oppose-confirm = Delete my DSP
oppose-done = Your DSP is deleted
oppose-done-next = Nobody can file or read anything in it any more.
oppose-too-late = This DSP has already been opened. To close it, call the Helpdesk on (+352) 27 12 50 18 33.

## Terms of use

terms-title = Terms of use
terms-version = Version { $version }
terms-accept-lead = Please read and accept the terms to open your DSP.
terms-accept = I accept
terms-refuse = I do not accept now
terms-declined-title = Your DSP is not open
terms-declined = Without your agreement to the terms we cannot open it. Nothing is recorded, and you can come back whenever you like.
terms-declined-back = Read the terms again
terms-what-title = What the DSP is
terms-what = The DSP is your electronic health record. It is free and personal. The Agence eSanté keeps it for you, as article 60quater of the Social Security Code provides. It does not replace the file that each health professional keeps.
terms-access-title = Who can read it
terms-access = You, and the health professionals authorised in Luxembourg to whom you give access: for 24 hours with your presence code, or lastingly in your circle of trust. A professional can always read again what he or she filed. The Agence eSanté does not read your documents.
terms-documents-title = Your documents
terms-documents = A filed document cannot be erased, neither by you nor by the professional; a new version can replace it. A document is kept for ten years and then destroyed, unless you agreed with its author to keep it for life.
terms-trace-title = Everything is noted
terms-trace = Every access is written in your life line: who, when, what and why. You can read it at any time.
terms-duties-title = What we ask of you
terms-duties = Keep your password and your codes to yourself. File only documents about your health. Tell the Helpdesk if you think somebody else is using your account.
terms-rights-title = Your rights
terms-rights = You can change access at any time, or ask the Helpdesk to close your DSP. About your personal data, write to privacy@esante.lu.

## Organ donation

donation-title = Organ donation
donation-lead = In Luxembourg, everybody is considered a donor who did not object during their lifetime (law of 25 November 1982). You can state your position here.
donation-question = After your death, may your organs be removed for a transplant?
donation-not-opposed = I do not object to organ removal
donation-opposed = I object to organ removal
donation-not-now = I do not answer now
donation-not-now-explained = Nothing is recorded.
donation-continue = Continue
donation-state = State my position

## Documents

documents-title = Documents
synthesis = Summary
latest-documents = My latest documents
documentary-view = Document view
my-documents = My documents
personal-data = Personal data
personal-space = Personal space
synthesis-welcome = Hello { $person }
synthesis-opened = Your DSP is open.
synthesis-all-documents = See all my documents
documents-count =
    { $count ->
        [one] { $count } document
       *[other] { $count } documents
    }
no-documents = No document yet
no-documents-explained = Your DSP fills up as you receive care. You can also file a document yourself.
no-documents-for-you = Nothing here yet, or nothing that you may see.
no-documents-in-category = There is no document in this folder.
document-kind = Type of document
document-category = Folder
document-author = Author
document-care-date = Date of care
document-filed-at = Filed on
document-confidentiality = Confidentiality
document-format = Format
document-earlier-versions = Earlier versions
document-replaced = There is a newer version
document-newer-version = See the newer version
document-open = Open the document
opens-in-new-tab = (in a new tab)
document-download = Download
document-by-you = Filed by you
document-by-holder = Filed by the holder
document-by-patient = Filed by the patient
document-by-representative = Filed by the legal representative
document-by-assistant = Filed by the DSP assistant
format-pdf = PDF
format-jpeg = JPEG image
format-png = PNG image
format-text = Text
format-cda = Structured medical document (CDA)
format-fhir = Structured medical document (FHIR)
reading-about = About this document
reading-title = Read “{ $title }”
reading-dates = Care on { $care }. Filed on { $filed }.
reading-full-screen = Open full screen
reading-no-pdf-here = This device does not show PDFs inside the page. Open it full screen.
reading-image = Image: { $title }
reading-attachment = Open attachment { $number }
reading-table = Table
reading-too-long = This document is too long to be shown here
reading-not-shown = This document cannot be shown here
reading-download-it = Download it to read it on your device.
reading-patient = Patient
reading-born-on = Date of birth
reading-written-on = Written on
reading-author = Written by
reading-custodian = Original kept by
reading-measure = Test
reading-outcome = Result
reading-range = Usual values
reading-when = Date
reading-substance = Allergy to
reading-reaction = Reaction
reading-risk = Danger
reading-high-risk = Can be life-threatening
reading-low-risk = Not life-threatening
reading-standing = Now
reading-active = Ongoing
reading-inactive = No longer
reading-resolved = Healed
reading-completed = Finished
reading-stopped = Stopped
reading-medicine = Medicine
reading-dosage = How to take it
reading-vaccine = Vaccine
reading-dose = Dose
reading-lot = Lot number
reading-complaint = Health problem
reading-since = Since
reading-treatment = Treatment
reading-conclusion = Conclusion
reading-yes = Yes
reading-no = No
reading-elsewhere = This part is in another file, which was not filed.
reading-flag-high = ▲ high
reading-flag-low = ▼ low
reading-flag-critical-high = ▲ very high
reading-flag-critical-low = ▼ very low
reading-flag-abnormal = unusual

## Filing a document

file-document = File a document
file-document-lead = The document goes to your personal space. Professionals who have access to your DSP will see that it comes from you.
file-kind-title = What do you want to file?
file-kind-none = You cannot file anything at the moment.
file-kind-holder-expression = Your wishes, and what those who care for you should know.
file-kind-holder-document = A diary of measurements, a letter, an old result.
file-field = File
file-hint = PDF, JPEG, PNG or text, up to { $limit }.
file-photos-hint = Several photos become one PDF, one page for each photo.
file-camera = Or take a photo
file-camera-hint = One photo for each page. Do it again for the next page.
file-photos = Photos
file-as-pdf = Convert to PDF
file-as-pdf-hint = For a photo of a letter or a prescription.
file-title = Title
file-title-hint = One line that says what it is, for example “My allergies”.
file-care-date = Date of care
file-kind-prompt = Choose a type
file-submit = File the document
file-done = Your document is filed.
file-done-professional = The document is filed in the DSP of { $person }.
file-waiting = Your document has arrived. We are checking it; it appears in the documents once that is done.
documents-waiting =
    { $count ->
        [one] 1 document is being checked
       *[other] { $count } documents are being checked
    }
documents-waiting-explained = There is nothing for you to do.
documents-announced = A document is being prepared
documents-announced-explained = A health professional wants to talk to you about it first. You can read it afterwards.
document-search = Search the documents
document-search-field = What are you looking for?
document-search-hint = One or more words: from a title, a name or the text.
document-search-lead = What you look for is not noted anywhere.
document-search-results =
    { $count ->
        [0] No document found
        [one] 1 document found
       *[other] { $count } documents found
    }
document-search-none = Try a single word, or a shorter one. The text in photos cannot be searched.
invalid-document-search = Write a word of at least two letters.
replace-document = File a new version
replace-document-lead = It takes the place of the current version, which stays within reach.
replace-done = The new version is filed. The old one can still be reached.
retention = How long it is kept
retention-ten-years = Ten years
retention-lifelong-proposed = For life, if the patient agrees
retention-lifelong-explained = The document is kept for ten years until the patient has agreed.
announcement = Announcement consultation
announcement-none = The patient can read it at once
announcement-mentioned = Only after you have talked about it
announcement-mentioned-hint = Until then, the DSP says that a document is being prepared, but not which one.
announcement-silent = Only after you have talked about it, with no hint before
announcement-silent-hint = Until then, the DSP says nothing of it.
announcement-days = For how many days at most
announcement-days-hint = 1 to 30. After that the patient can read it in any case. You can release it earlier.
announcement-waits = The patient cannot read this document yet. It opens on { $date }, or as soon as you release it.
announcement-release = Release
announcement-released = The document is released. The patient can read it.
upload-sending = Sending: %
upload-checking = The file has arrived. We are checking it.
upload-failed = The upload was interrupted. Check your connection and try again.
upload-progress = Progress of the upload

## Confidentiality

confidentiality-normal = Normal
confidentiality-normal-explained = Visible to everybody who has access to your DSP.
confidentiality-confidential = Confidential
confidentiality-confidential-explained = Visible to you, your referring doctor, your circle of trust and the author.
confidentiality-private = Private
confidentiality-private-explained = Visible to you and the author only.
confidentiality-normal-proposed = Visible to everybody who has access to the patient's DSP.
confidentiality-confidential-proposed = Visible to the patient, the referring doctor, the circle of trust and you.
confidentiality-private-proposed = Visible to the patient and you only.

## Stakeholders

my-stakeholders = My professionals
circle-of-trust = Medical circle of trust
circle-explained = These professionals have access to the record until you remove them.
circle-empty = Your circle is empty
circle-empty-explained = Add a professional to give lasting access. For a single visit, your presence code is enough.
add-stakeholder = Add a professional
stakeholder-search = Last name or first name
stakeholder-search-hint = The first letters are enough.
stakeholder-search-results =
    { $count ->
        [one] { $count } professional found
       *[other] { $count } professionals found
    }
stakeholder-search-none = Nobody was found. Try fewer letters, or another speciality.
stakeholder-search-more = There are more: add a letter.
stakeholder-choose = Choose
stakeholder-confirm-title = Give access to { $person }?
stakeholder-confirm = { $person } can read the documents that this profession may see, and file some, until you take this access back.
validate = Confirm
stakeholder-added = { $person } now has access to the record.
stakeholder-already-added = This person is already in your circle.
stakeholder-since = Since { $date }
stakeholder-withdraw = Withdraw
stakeholder-withdraw-named = Withdraw { $person }
stakeholder-withdrawn = { $person } no longer has access to the record, but for their own documents.
temporary-access = Access by presence code
temporary-access-explained = This access ends by itself. You can also end it now.
access-until = Until { $date }
provision-referring-doctor = Referring doctor
provision-emergency = Vital emergency declared
all-institutions = All institutions
emergency-access = Emergency access
emergency-access-off = Switched off
provision-discernment = You decide alone
provision-discernment-explained = A doctor recognised that you can decide alone.
stakeholders-section = Professionals
blocked-section = Access blocked
access-fixed = You can see who has access
last-access = Last access on { $date }
last-access-never = Has not opened anything yet
stakeholder-put-back = Put back
stakeholder-put-back-named = Put { $person } back in the circle
referring-doctor-none = No referring doctor is declared.
referring-doctor-why = Why can I not remove him or her?
referring-doctor-why-text = This access comes from the declaration you signed together. It lasts as long as the declaration and cannot be blocked. To change, sign a declaration with another doctor.
presence-none = Nobody has access by your code at the moment.
presence-end = End
presence-end-named = End the access of { $person }
presence-ended = { $person } no longer has access by the presence code.
institutions = Institutions
institution = Institution
institutions-explained = An institution has access while it takes care of you.
institutions-none = No institution has access at the moment.
institutions-manage = Refuse access to institutions
institutions-lead = Hospitals, nursing homes and home-care networks have access to the record while they take care of you. You can refuse this.
institutions-refused = Access refused to
institutions-refused-none = You have not refused access to any institution.
institutions-refuse-one = Refuse one institution
institutions-refuse-all = Refuse all institutions
institutions-refuse-all-explained = No hospital or care network will see the record during a stay, neither today nor later. Each keeps what it wrote. Carers who do not see everything may miss something important.
institutions-all-refused = You refuse access to all institutions.
institution-refuse = Refuse access
institution-refuse-named = Refuse access: { $institution }
institution-refuse-explained = If you refuse, it no longer sees the record, neither now nor during another stay. It keeps what it wrote. You can allow it again at any time.
institution-refused = Access refused
institution-lift = Allow again
institution-lift-named = Allow again: { $institution }
institution-opposed-done = { $institution } no longer has access to the record.
institution-lifted-done = The refusal is lifted. Access is given again while you are taken care of.
stay-admission = Current stay
stay-renewal = Extended stay
stay-after-discharge = After the stay
stay-emergency-ward = Visit to the emergency ward
assistants = DSP assistants
assistants-none = No assistant is designated.
assistants-and-representatives = Assistants and representatives
representatives = Legal representatives
representative-parent = Parent
representative-guardian = Guardian
emergency-access-on = On
emergency-on-explained = If your life is in danger, a professional can open the essentials of the record for 24 hours, and must write why. You are told at once.
emergency-off-explained = Even if your life is in danger, nobody opens the record this way.
emergency-off-title = If you switch it off
emergency-off-risk = The people who help you will see neither your allergies nor your treatments, unless they can ask you.
emergency-on-then = If you switch it on again:
emergency-switch-off = Switch emergency access off
emergency-switch-on = Switch emergency access on again
emergency-switched-off = Emergency access is off.
emergency-switched-on = Emergency access is on again.
objections = Consultations not shared
objections-explained = On that day the professional reads nothing in the record and files nothing.
objection-add = Do not share a consultation
objection-title = Do not share the consultation with { $person }
objection-explained = On that day { $person } will read nothing in the record and file nothing.
objection-field = Day of the consultation
objection-hint = Today, a day to come, or one of the last seven days.
invalid-objection-day = Choose today, a day to come or one of the last seven days.
already-in-force = This is done already.
objection-submit = Do not share
objection-done = The consultation with { $person } will not be shared.
objection-day = Consultation of { $date }
objection-withdraw = Share after all
objection-withdraw-named = Share after all the consultation with { $person }
objection-withdrawn = The consultation with { $person } will be shared.
blocked-lead = A blocked professional no longer opens the record, not even with the presence code or in an emergency. What they wrote themselves stays theirs.
blocked-empty = Nobody is blocked
blocked-empty-explained = You can close the record to a professional by name, and open it again at any time.
blocked-for = Access blocked for { $person }
block-add = Block a professional
block-title = Block the access of { $person }?
block-explained = { $person } will no longer open the record, neither with the presence code, nor at a hospital, nor in an emergency. You can unblock at any time.
block-confirm = Yes, block access
stakeholder-blocked = The access of { $person } is blocked.
unblock = Unblock
unblock-named = Unblock { $person }
stakeholder-unblocked = { $person } is no longer blocked. To give access again, add this person or give your code.
speciality = Speciality
speciality-any = All specialities
search-first = Search, and the professionals that match appear here.
preview-title = What this changes
preview-gains =
    { $count ->
        [one] { $person } will see { $count } document.
       *[other] { $person } will see { $count } documents.
    }
preview-gains-no-more =
    { $count ->
        [one] { $person } sees { $count } document already, and will for as long as you want.
       *[other] { $person } sees { $count } documents already, and will for as long as you want.
    }
preview-gains-nothing = The record has no document yet that { $person } could read.
preview-loses =
    { $count ->
        [one] { $person } will no longer see { $count } document.
       *[other] { $person } will no longer see { $count } documents.
    }
preview-loses-nothing = At the moment { $person } sees no document. It will stay so.
preview-keeps =
    { $count ->
        [one] What they wrote themselves stays visible to them: { $count } document.
       *[other] What they wrote themselves stays visible to them: { $count } documents.
    }
preview-risk = Carers who do not see everything may miss something important.
cannot-title = This is not possible
cannot-is-referring-doctor = { $person } is the referring doctor. This access comes from the declaration signed together and cannot be blocked. To change, sign a declaration with another doctor.
cannot-blocked = The access of { $person } is blocked. Unblock this person first, under “Access blocked”.
cannot-not-licensed = { $person } no longer practises in Luxembourg.
cannot-not-independent = { $person } works at an institution. Access comes with the stay, or with your presence code.
cannot-representative-decides = Your legal representative decides who has access.
cannot-outside-mandate = Deciding on access is not part of what was entrusted to you.
cannot-otherwise = You cannot change this.
presence-code-title = My presence code
presence-code-what =
    { $hours ->
        [one] Give this code to a professional during the consultation: they have access to the record for { $hours } hour.
       *[other] Give this code to a professional during the consultation: they have access to the record for { $hours } hours.
    }
presence-code-hidden-title = We do not know your code
presence-code-hidden = It is in the Agency's letter, and nowhere with us. We can give you a new one.
presence-code-old = If you make a new one, the one you had, from the letter for example, will no longer work.
presence-code-new = Make a new code
presence-code-not-yours-title = The code is not yours to give
presence-code-not-yours = Only the person, or the legal representative, can make a new code.
consultation-title = Consultation mode
consultation-what = During the consultation, see here what is read and filed, as it happens.
consultation-follow = Follow a consultation
consultation-show = Show this code to the professional
consultation-square = The same code, to be scanned
consultation-code-once = It is shown only now. Write it down if you want to keep it. The old code no longer works.
consultation-seen = What is read and filed
consultation-since = Since { $time }
consultation-nothing = Nothing for the moment.
consultation-live = This list updates by itself.
consultation-over = This list no longer updates.
consultation-refresh = Refresh
consultation-end = End the consultation
consultation-end-explained = When you end it, nobody has access by the presence code any more.
consultation-ended = The consultation is over. Nobody has access by the presence code any more.
consultation-ended-code = The code you gave stays valid. If you do not want it used again, make a new one.

## Activities

life-line = Life line
life-line-lead = Everything that happened in your DSP: who, when, what and why.
life-line-empty = Nothing has happened here yet.
life-line-refused = Refused
life-line-older = See older entries
life-line-newest = Back to the newest entries
life-line-document = See “{ $document }”
life-line-you = You
who-agency = The Agence eSanté
who-unproven = An unidentified person
who-representative = { $person } (legal representative)
who-assistant = { $person } (DSP assistant)
who-stranger = { $person } (no connection with this DSP)
who-institution = { $person } (institution)
who-agency-doctor = { $person } (doctor of the Agence eSanté)
who-staff = { $person } (Agence eSanté)
who-transplant-coordinator = { $person } (transplant coordination)
life-line-context = “{ $words }”

act-dossier-prepared = { $subject } created this DSP.
act-letter-sent = { $subject } sent the letter with the codes.
act-codes-reissued = { $subject } cancelled the lost codes. A letter with new codes follows.
act-account-activated = { $subject } activated the eSanté account.
act-activation-refused = { $subject } tried a wrong activation code.
act-signed-in =
    { $you ->
        [yes] You
       *[no] { $person }
    } signed in.
act-sign-in-refused = { $subject } tried to sign in with a wrong password or code.
act-code-sent = A one-time code was sent to { $person }.
act-password-reset-requested = { $subject } asked for a link to change the password.
act-password-reset = { $subject } chose a new password.
act-identity-linked = { $subject } linked { $whom } to the account.
act-identity-unlinked = { $subject } unlinked { $whom } from the account.
act-identity-refused = { $subject } tried to sign in with { $whom } in a way that is not safe enough.
act-app-allowed = { $subject } allowed the app { $whom } to act in the record.
act-app-withdrawn = { $subject } stopped the app { $whom }.
act-app-leave-misused = The app { $whom } was stopped: somebody else may have used its access.
act-signed-in-by-passkey =
    { $you ->
        [yes] You
       *[no] { $person }
    } signed in with a PIN, fingerprint or face.
act-identity-confirmed = { $subject } confirmed who they are.
act-passkey-added = { $subject } added a PIN, fingerprint or face to sign in with.
act-passkey-removed = { $subject } removed a PIN, fingerprint or face to sign in with.
act-contact-point-added = { $subject } added an address or number to be reached at.
act-contact-point-removed = { $subject } removed an address or number to be reached at.
act-device-signed-out = { $subject } signed out another device.
act-notices-chosen = { $subject } chose what to be told.
act-terms-accepted = { $subject } accepted the terms of use.
act-dossier-activated = { $subject } opened this DSP for the first time.
act-dossier-opposed =
    { $you ->
        [yes] You
       *[no] { $person }
    } objected to this DSP.
act-organ-donation-stated = { $subject } stated a position on organ donation.
act-dossier-consulted = { $subject } looked at the list of documents.
act-dossier-searched = { $subject } searched the documents.
act-document-consulted = { $subject } read { $document }.
act-document-downloaded = { $subject } downloaded { $document }.
act-document-filed = { $subject } filed { $document }.
act-document-received = { $subject } handed in a document. It is added to the record after a check.
act-document-replaced = { $subject } filed a new version of { $document }.
act-presence-code-entered = { $subject } entered the presence code.
act-circle-added = { $subject } added { $whom } to the circle of trust.
act-circle-withdrawn = { $subject } withdrew { $whom } from the circle of trust.
act-grants-consulted = { $subject } looked at the list of professionals.
act-declarations-consulted = { $subject } looked at the declarations.
act-life-line-read = { $subject } looked at the life line.
act-life-line-downloaded = { $subject } downloaded the life line.
act-dossier-exported = { $subject } took everything in the record along.
act-dossier-closed = { $subject } closed this DSP.
act-dossier-reopened = { $subject } reopened this DSP.
act-dossier-archived = { $subject } archived this DSP after a death was notified.
act-dossier-destroyed = { $subject } destroyed a DSP.
act-document-destroyed = { $subject } destroyed { $document }, which had reached the end of its retention.
act-document-erased = { $subject } destroyed the content of { $document }.
act-organ-donation-looked-up = { $subject } looked up the position on organ donation.
act-made-normal = { $subject } made { $document } visible to everybody with access.
act-made-confidential = { $subject } made { $document } confidential.
act-made-private = { $subject } made { $document } private.
act-document-hidden = { $subject } hid { $document } from { $whom }.
act-document-unhidden = { $subject } made { $document } visible to { $whom } again.
act-document-released = { $subject } released { $document } to the patient.
act-retention-proposed = { $subject } proposed another retention for { $document }.
act-retention-agreed = { $subject } agreed to the retention proposed for { $document }.
act-presence-ended = { $subject } ended the access by presence code of { $whom }.
act-consultation-followed = { $subject } followed a consultation.
act-presence-ended-all = { $subject } ended a consultation.
act-presence-code-renewed = { $subject } asked for a new presence code. The old one is no longer valid.
act-referring-doctor-declared = { $subject } entered a declaration of referring doctor: { $whom }.
act-stay-announced = { $subject } announced a stay, its extension or its end.
act-stay-begun = { $subject } announced your admission.
act-stay-renewed = { $subject } announced that your stay goes on.
act-stay-ended = { $subject } announced your discharge.
act-emergency-ward-entered = { $subject } announced that you came to the emergency ward.
act-emergency-declared = { $subject } declared a vital emergency.
act-professional-blocked = { $subject } blocked the access of { $whom }.
act-professional-unblocked = { $subject } lifted the block on { $whom }.
act-consultation-objected =
    { $you ->
        [yes] You
       *[no] { $person }
    } objected to sharing a consultation with { $whom }.
act-objection-withdrawn = { $subject } took back the objection to sharing a consultation with { $whom }.
act-institution-opposed =
    { $you ->
        [yes] You
       *[no] { $person }
    } opposed access by the institution { $whom }.
act-institution-opposed-all =
    { $you ->
        [yes] You
       *[no] { $person }
    } opposed access by all institutions.
act-opposition-lifted = { $subject } lifted the opposition to access by the institution { $whom }.
act-opposition-lifted-all = { $subject } lifted the opposition to access by all institutions.
act-emergency-access-switched-off = { $subject } switched emergency access off.
act-emergency-access-switched-on = { $subject } switched emergency access on again.
act-licence-stopped = The licence to practise of { $whom } has ended, and the access with it.
act-assistant-designated = { $subject } designated { $whom } as a DSP assistant.
act-assistant-removed = { $subject } removed { $whom } as a DSP assistant.
act-representative-registered = { $subject } registered { $whom } as a legal representative.
act-representation-ended = { $subject } ended the legal representation by { $whom }.
act-discernment-recognised = { $subject } recognised that the minor can decide alone.
act-case-requested = { $subject } asked to consult this DSP in an exceptional procedure.
act-case-read = { $subject } read the grounds of an exceptional procedure.
act-case-approved = { $subject } approved the exceptional procedure.
act-case-ended = { $subject } ended the exceptional procedure.

attempt-dossier-activated = { $subject } tried to open this DSP for the first time.
attempt-dossier-opposed = { $subject } tried to object to this DSP.
attempt-organ-donation-stated = { $subject } tried to state a position on organ donation.
attempt-dossier-consulted = { $subject } tried to look at the list of documents.
attempt-dossier-searched = { $subject } tried to search the documents.
attempt-document-consulted = { $subject } tried to read a document.
attempt-document-downloaded = { $subject } tried to download a document.
attempt-document-filed = { $subject } tried to file a document.
attempt-document-replaced = { $subject } tried to replace a document.
attempt-presence-code-entered = { $subject } tried to get in with a presence code.
attempt-identity-linked = { $subject } tried to link { $whom } to the account.
attempt-circle-added = { $subject } tried to add { $whom } to the circle of trust.
attempt-circle-withdrawn = { $subject } tried to withdraw { $whom } from the circle of trust.
attempt-grants-consulted = { $subject } tried to look at the list of professionals.
attempt-declarations-consulted = { $subject } tried to look at the declarations.
attempt-life-line-read = { $subject } tried to look at the life line.
attempt-life-line-downloaded = { $subject } tried to download the life line.
attempt-dossier-exported = { $subject } tried to take everything in the record along.
attempt-letter-sent = { $subject } tried to send the letter with the codes.
attempt-codes-reissued = { $subject } tried to replace the lost codes.
attempt-dossier-closed = { $subject } tried to close this DSP.
attempt-dossier-reopened = { $subject } tried to reopen this DSP.
attempt-dossier-archived = { $subject } tried to archive this DSP.
attempt-dossier-destroyed = { $subject } tried to destroy this DSP.
attempt-document-destroyed = { $subject } tried to destroy a document.
attempt-document-erased = { $subject } tried to destroy the content of a document.
attempt-organ-donation-looked-up = { $subject } tried to look up the position on organ donation.
attempt-made-normal = { $subject } tried to lift the confidentiality of a document.
attempt-made-confidential = { $subject } tried to make a document confidential.
attempt-made-private = { $subject } tried to make a document private.
attempt-document-hidden = { $subject } tried to hide a document.
attempt-document-unhidden = { $subject } tried to make a hidden document visible again.
attempt-document-released = { $subject } tried to release a document to the patient.
attempt-retention-proposed = { $subject } tried to propose another retention.
attempt-retention-agreed = { $subject } tried to agree to a retention.
attempt-presence-ended = { $subject } tried to end the access by presence code of { $whom }.
attempt-consultation-followed = { $subject } tried to follow a consultation.
attempt-presence-ended-all = { $subject } tried to end a consultation.
attempt-presence-code-renewed = { $subject } tried to get a new presence code.
attempt-referring-doctor-declared = { $subject } tried to enter a declaration of referring doctor.
attempt-stay-announced = { $subject } tried to announce a stay.
attempt-emergency-declared = { $subject } tried to declare a vital emergency.
attempt-professional-blocked = { $subject } tried to block the access of { $whom }.
attempt-professional-unblocked = { $subject } tried to lift the block on { $whom }.
attempt-consultation-objected = { $subject } tried to object to sharing a consultation with { $whom }.
attempt-objection-withdrawn = { $subject } tried to take back the objection to sharing a consultation with { $whom }.
attempt-institution-opposed = { $subject } tried to oppose access by institutions.
attempt-opposition-lifted = { $subject } tried to lift the opposition to access by institutions.
attempt-emergency-access-switched-off = { $subject } tried to switch emergency access off.
attempt-emergency-access-switched-on = { $subject } tried to switch emergency access on again.
attempt-licence-stopped = { $subject } tried to note the end of a licence to practise.
attempt-assistant-designated = { $subject } tried to designate a DSP assistant.
attempt-assistant-removed = { $subject } tried to remove a DSP assistant.
attempt-representative-registered = { $subject } tried to register a legal representative.
attempt-representation-ended = { $subject } tried to end a legal representation.
attempt-discernment-recognised = { $subject } tried to recognise that the minor can decide alone.
attempt-case-requested = { $subject } tried to ask for an exceptional procedure.
attempt-case-approved = { $subject } tried to approve an exceptional procedure.
attempt-case-ended = { $subject } tried to end an exceptional procedure.

basis-holder = Because it is the person's own record.
basis-author = Because it is the person's own document.
basis-circle-of-trust = Because of being in the circle of trust.
basis-presence-code = Because the presence code was given.
basis-agency = Because it is a task of the Agency that shows no health data.
basis-legal-representative = Because this person represents the holder by law.
basis-assistant = Because the holder designated this person as a DSP assistant.
basis-referring-doctor = Because of being the referring doctor.
basis-stay = Because the institution had announced a stay.
basis-emergency = Because a vital emergency was declared.
basis-exceptional-case = Because a second person approved an exceptional procedure.
basis-signed-request = Because the holder asked for it in writing.
basis-organ-law = Because the law requires the position to be checked before a removal.
basis-institution = Because an institution announces its own stays.
refusal-record-not-open = Because the record was not open.
refusal-not-licensed = Because there was no licence to practise in Luxembourg that day.
refusal-no-therapeutic-relationship = Because no access had been given.
refusal-confidentiality = Because the document's confidentiality does not permit it.
refusal-category = Because the law does not permit it to this profession.
refusal-wrong-code = Because the code was wrong.
refusal-harmful-file = Because the file contained a harmful program. It was not kept.
refusal-not-allowed = Because this person does not have that right.
refusal-not-certified = Because the institution's certificate of conformity was not valid.
refusal-blocked = Because the access is blocked.
refusal-consultation-objection = Because there was an objection to sharing that day's consultation.
refusal-emergency-access-off = Because emergency access is switched off.
refusal-hidden-from-you = Because this document is hidden from this person.
refusal-not-essential = Because in an emergency only the essentials can be read.
refusal-awaits-announcement = Because this document awaits an announcement consultation.
refusal-is-referring-doctor = Because this is the referring doctor.
refusal-not-independent = Because this takes a practice of one's own.
refusal-no-own-record = Because this person has no open DSP of their own.
refusal-outside-mandate = Because the designation does not go that far.
refusal-representative-decides = Because this is for the legal representative to decide.
refusal-no-approved-case = Because no exceptional procedure was approved.
refusal-not-due = Because the time had not come.

## My account

account-title = My account
account-contacts = Where you receive your codes
account-contacts-explained = To be safe, we show only a part.
contact-email = E-mail
contact-phone = Mobile phone
account-language = Language
account-language-explained = The language of our messages and of your letters.
account-language-saved = The language is saved.
account-name = Name
account-birth-date = Date of birth
account-profession = Profession
account-speciality = Speciality
account-practice = Practice or institution
account-terms-accepted = Terms accepted on { $date }
account-donation = Organ donation
account-donation-opposed = You object to organ removal.
account-donation-not-opposed = You do not object to organ removal.
account-donation-none = You have not stated a position.
account-donation-change = Change my position
account-donation-saved = Your position is saved.
save = Save

## Professionals

find-patient = Open a patient's record
find-patient-explained = Ask the patient for the presence code. It gives you access for 24 hours.
find-patient-none = No record is open to you with this number. Ask the patient for the presence code.
patient-matricule-hint = The patient's social security number, 13 digits.
presence-code = Presence code
presence-code-hint = It is printed in the patient's letter.
presence-code-optional = Leave empty if the patient has already given you access.
presence-code-enter = Enter the presence code
open-dossier = Open the record
my-patients = My patients
my-patients-empty = No access at the moment
my-patients-empty-explained = Patients who give you access appear here.
patient-born = Born on { $date }
access-by-circle = circle of trust
access-by-presence-code = presence code, until { $until }
access-by-author = your own documents
access-by-referring-doctor = referring doctor
access-by-stay = stay in the institution, until { $until }
access-by-emergency = vital emergency, until { $until }
professional-documents = The patient's documents
professional-no-documents = No document to show you
professional-no-documents-explained = You can file the first one.
professional-authored-only = You see only the documents that you filed. For the rest, ask the patient for the presence code.
patient-space = The patient's personal space
professional-file-lead = File what helps further care. The patient will see your name and the date.
confidentiality-proposed = Proposed confidentiality
confidentiality-proposed-hint = The patient can change it.
profession-doctor = Doctor or dentist
profession-pharmacist = Pharmacist
profession-nurse = Nurse
profession-expert = Expert health professional
profession-midwife = Midwife
profession-laboratory-technician = Laboratory technician
profession-radiology-technician = Radiology technician
profession-care-assistant = Care assistant
profession-social-worker = Social worker
profession-biologist = Medical biologist

## Categories and kinds of documents

category-personal-expression = Holder's personal expression
category-summaries = Summaries
category-history = Medical history
category-allergies = Allergies – intolerances
category-devices = Prostheses and devices
category-care-reports = Care reports
category-certificates = Certificates and declarations
category-imaging = Medical imaging
category-laboratory-results = Laboratory results
category-dispensations = Dispensed medicines
category-nursing-assessments = Nursing assessments
category-prescriptions = Prescriptions and treatments
category-prevention = Prevention
category-socio-educational = Socio-educational data
category-social-environment = Social environment
category-legal-protection = Legal protection
category-social-insurance = Social insurance and cover
category-health-education = Health education
kind-holder-expression = Holder's expression
kind-holder-document = Other personal document
kind-patient-summary = Patient summary of the referring doctor
kind-history-note = Medical history
kind-allergy-note = Allergies and intolerances
kind-device-passport = Prosthesis or device passport
kind-consultation-report = Consultation report
kind-discharge-report = Hospitalisation report
kind-vaccination-record = Vaccination
kind-certificate = Certificate or declaration
kind-imaging-report = Results of radiological examinations
kind-laboratory-report = Laboratory test results
kind-dispensation = Dispensed medicines
kind-nursing-assessment = Nursing assessment
kind-prescription = Prescription
kind-prevention-report = Screening or prevention
kind-socio-educational-report = Socio-educational report
kind-social-report = Social report
kind-legal-protection-document = Legal protection
kind-insurance-document = Insurance cover
kind-education-plan = Health education plan

## What is wrong with a form

invalid-matricule-missing = Enter your social security number.
invalid-matricule = This number is incomplete or contains a mistake. It has 13 digits, or 11 if it is an old one.
invalid-patient-matricule-missing = Enter the patient's social security number.
invalid-directory-id-missing = Enter your professional identifier.
invalid-directory-id = This identifier is not right. It is printed in your letter.
invalid-activation-code-missing = Enter the activation code from your letter.
invalid-one-time-code-missing = Enter the code you received.
invalid-password-missing = Enter your password.
invalid-password-too-short = The password is too short. It needs at least { $minimum } characters.
invalid-password-too-long = The password is too long. It has at most { $limit } characters.
invalid-password-weak = This password is easy to guess. Add a word or two that have nothing to do with your name.
invalid-password-different = The two passwords are not the same.
invalid-words = Write a few words, but no more than { $limit } characters.
invalid-contact = Enter a mobile number or an e-mail address.
invalid-email = Enter a complete e-mail address, for example marie@example.lu.
invalid-choice = Choose an answer.
invalid-search = Enter at least { $minimum } letters of the name.
invalid-title-missing = Give the document a title.
invalid-title-too-long = The title is too long. It has at most { $limit } characters.
invalid-kind-missing = Choose a type of document.
invalid-kind-not-yours = Your profession cannot file this type of document.
invalid-care-date = Enter a date.
invalid-care-date-future = The date of care cannot be in the future.
invalid-announcement-days = Give a number of days, from 1 to 30.
invalid-otherwise = This cannot be accepted as it stands.
wrong-matricule-or-code = The social security number or the code is not correct.
wrong-identifier-or-code = The identifier or the code is not correct.
wrong-matricule-or-password = The social security number or the password is not correct.
wrong-identifier-or-password = The identifier or the password is not correct.
wrong-one-time-code = The code is not correct.
spent-one-time-code = This code can no longer be used. Ask for a new one.
no-further-one-time-code = We have sent several codes already and will not send another. Start again from the beginning.
upload-missing = Choose a file.
upload-empty = The file “{ $name }” is empty.
upload-too-large = The file “{ $name }” is too large. The limit is { $limit }.
upload-unknown-format = The format of “{ $name }” is not accepted. File a PDF, a JPEG or PNG image, or a text.
upload-mismatch = The content of “{ $name }” is not what its name says. Save it again in the right format.
upload-encrypted = The PDF “{ $name }” is protected by a password. Save it without a password and try again.
upload-damaged = The file “{ $name }” is damaged and cannot be opened.
upload-malware = The file “{ $name }” contains a harmful program. It was not kept. Have your device checked.
upload-photos = Only photos (JPEG or PNG) can be joined into one PDF, { $most } at most. If they are very large, take fewer at a time.
upload-encoding = The file “{ $name }” is not written in UTF-8. Save it in UTF-8 and try again.
upload-entities = The file “{ $name }” calls for other files (DOCTYPE). Save it without that and try again.
upload-too-intricate = The file “{ $name }” is too complicated. Save it as a PDF and try again.
upload-not-a-document = The file “{ $name }” holds data, but not a document. Save it as a PDF and try again.

## The app

app-name = MyDSP
offline-title = No connection to the internet
offline-next = See whether your device is connected, then try again.
offline-nothing-kept = To be safe, no record is kept on this device.
offline-again = Try again

## Accessibility statement

accessibility-link = Accessibility
accessibility-title = Accessibility statement
accessibility-lead = Everybody should be able to use this portal: without seeing the screen, without a mouse, in large print, on a small phone.
accessibility-law = The Agence eSanté is committed to this, and the law of 28 May 2019 asks it to be.
accessibility-law-link = Read the law (in French)
accessibility-state-title = Where we are
accessibility-state = The official audit of this portal has not been done yet. As long as it is missing, the rule has us write: not compliant with the European standard EN 301 549 and the framework RAWeb 1.
accessibility-framework-link = Read the framework RAWeb (in French)
accessibility-checked = With every change, we check the pages ourselves:
accessibility-checked-rules = a program looks for the faults a machine can see (WCAG 2.1, level AA) and finds none;
accessibility-checked-names = every button, link and field has a name for screen readers;
accessibility-checked-keyboard = signing in, reading a document and deciding who has access works with the keyboard alone;
accessibility-checked-zoom = at 200 % zoom or on a very narrow screen, nothing is missing.
accessibility-limits-title = What may still get in your way
accessibility-limits-people = Nobody has tried the whole portal with a screen reader yet.
accessibility-limits-documents = Documents stay as they were filed. A scanned paper, for one, cannot be read aloud. Ask whoever filed it for another form.
accessibility-prepared = Statement prepared on { $date } by the Agence eSanté, from its own checks.
accessibility-feedback-title = Is something not right?
accessibility-feedback-lead = Write to us here, or call the Helpdesk on (+352) 27 12 50 18 33. Leave an address or a number and you will have an answer within a month.
accessibility-words = What is not right, and on which page?
accessibility-words-hint = Write nothing about your health: this message leaves by e-mail.
accessibility-name = Your name (optional)
accessibility-contact = Your e-mail or mobile number (optional)
accessibility-contact-hint = Only to answer you.
accessibility-send = Send
accessibility-sent = Thank you. Your message is on its way.
accessibility-remedies-title = Not happy with our answer?
accessibility-remedies = You can turn to:
accessibility-remedies-sip = the Information and Press Service (SIP), which checks the accessibility of public websites
accessibility-remedies-ombudsman = the Ombudsman of the Grand Duchy

## Pages for what went wrong

error-not-found = This page does not exist
error-not-found-next = There may be a mistake in the address, or the document cannot be reached.
error-refused = You have no access here
error-refused-next = This page is not open to you.
error-dossier-archived = This DSP is archived
error-dossier-archived-next = A death was notified to us. If this is a mistake, call the Helpdesk on (+352) 27 12 50 18 33.
error-malformed = We did not understand this request
error-malformed-next = Go back to the previous page, reload it and try again.
error-foreign-form = This request was refused
error-foreign-form-next = The form came from another site. Nothing was saved. Open the page here and try again.
error-too-many-attempts = Too many attempts
error-too-many-attempts-next = To protect the account we are waiting a little. Try again in { $wait }.
wait-minutes =
    { $count ->
        [one] one minute
       *[other] { $count } minutes
    }
wait-hours =
    { $count ->
        [one] one hour
       *[other] { $count } hours
    }
error-conversation-over = Please start again
error-conversation-over-next = This step was already finished or took too long. To be safe, we stopped it.
error-request-too-large = This file is too large
error-request-too-large-next = Go back and choose a smaller file. Nothing was saved.
error-unavailable = The service does not answer
error-unavailable-next = Try again in a few minutes. Nothing was saved.
error-internal = Something went wrong
error-internal-next = The fault is ours and has been reported. Try again later, or call the Helpdesk.

## The demo's own page

demo-title = Demo
demo-notice = This page exists in the demo only. All persons are invented.
demo-clock = The clock
demo-quarter-hour = A quarter of an hour forward
demo-one-hour = One hour forward
demo-one-day = One day forward
demo-one-month = Thirty days forward
demo-outbox = E-mails and text messages
demo-people = Who can sign in

# One document: who sees it, what happened with it, how long it stays

document-ways = Decide about this document
document-access = Who can see this document
document-access-about = Every person, and for what reason.
document-activities = Activity on this document
document-activities-about = Who read it, and when.
document-activities-more = Older activity is under “Activities”.
document-kept = Kept
kept-for-life = For life
kept-until = Until { $date }
retention-title = How long it is kept
retention-lifelong-question = { $author } suggests keeping this document for your whole life instead of ten years. Do you agree?
retention-shorter-question = { $author } suggests keeping this document only until { $date }. It is destroyed after that. Do you agree?
retention-agree = I agree
retention-agreed = Your agreement is noted with its date.
confidentiality-title = Change confidentiality
confidentiality-change = Change confidentiality
confidentiality-now = Level now: { $level }
confidentiality-question = Who may see this document?
confidentiality-see-effect = See what changes
confidentiality-confirm = Change to “{ $level }”?
confidentiality-save = Change to “{ $level }”
confidentiality-other = Choose another level
confidentiality-saved = The confidentiality is changed.
change-refused = This change is not possible
hiding-risk-title = What is not seen can be missed
hiding-risk = A professional who does not see this document may not know of an allergy, a treatment or an important result, above all in an emergency. You can change this back at any time.
effect-none = Nobody loses or gains access to this document.
effect-shut-out = Will no longer see this document
effect-let-in = Will be able to see this document
hide-title = Hide from a person
hide-about = One professional of your choice will not see it.
hide-lead = Choose the professional who should not see this document. They will not learn that it exists.
hide-search = Look for another professional
hide-nobody = No professional can see this document at the moment.
hide-choose = Hide
hide-choose-named = Hide from { $person }
hide-confirm = Hide this document from { $person }?
hide-save = Yes, hide it
hide-other = Choose another person
hidden-from = Hidden from
show-again = Show again
show-again-named = Show again to { $person }
readers-named = At the moment
readers-roles = Should it happen
readers-roles-about = These people have no access now. They would have it in these situations.
reader-holder = It is their own record.
reader-agency-doctor = The doctor of the Agence eSanté
reader-at-institution = The care staff of { $institution }
reader-given-the-code = A professional to whom you give your presence code
reader-admitting = The care staff of an institution that admits you
reader-declaring-emergency = A professional who declares a vital emergency
reader-except = { $professions }, except { $except }
every-profession = All health professions
would-be-given-the-code = For 24 hours after the code is entered.
would-be-admitting = During the stay and shortly after it.
would-be-declaring-emergency = For 24 hours, and you are told at once.

## The account: security, devices, notices

device-named = { $browser } on { $system }
device-unknown = A device we do not recognise
device-this = This device
device-since = Signed in since { $time }
device-last-used = Last used { $time }
device-end = Sign out
device-end-named = Sign out { $name }
device-ended = Done. One has to sign in again there.
devices-title = Devices signed in
devices-lead = This is where your account is open at the moment.
devices-end-others = Sign out all other devices
devices-unknown = A device you do not know? Sign it out, then change your password.

apps-title = Apps
apps-about = Those that act in your name
apps-lead = These apps act in your name, because you agreed. You can stop them whenever you like.
apps-none = No app acts in your name.
apps-none-next = When an app wants you to agree, you read about it here before it sees anything.
app-ask-title = Let { $app } act in your name?
app-ask-holder = { $app }, by { $publisher }, asks to use your DSP. It could:
app-ask-professional = { $app }, by { $publisher }, asks to use the records that are open to you. It could:
app-right-identity = see whose record it is
app-right-read = read the documents
app-right-file = file documents
app-right-access = see who has access to the record
app-right-life-line = read the activities of the record
app-lasts-until = It could do so until { $date }, also while you are away. You can stop it earlier, in “My account”.
app-lasts-once = It could do so for five minutes.
app-never-more = It can never do more than you. What it does is written in the activities of the record.
app-allow = Allow
app-refuse = Refuse
app-allowed-title = You allowed { $app }
app-refused-title = You refused
app-back = You now go back to { $app }.
app-continue = Continue to { $app }
app-since-until = From { $from } to { $to }
app-stop = Stop
app-stop-named = Stop { $app }
app-stopped = The app no longer acts in your name.
devices-about = Where your account is open at the moment.
passkey = PIN, fingerprint or face
passkey-failed = That did not work. Try again, or go on with your password.
sign-in-with-passkey = On this device
passkeys-title = PIN, fingerprint or face
passkeys-lead = You open your account the way you unlock your phone or computer. Your PIN, fingerprint and face stay on the device: we do not receive them.
passkeys-about = Open your account without a password.
passkeys-empty = Nothing set up yet
passkeys-empty-next = For now you sign in with your password and a code.
passkey-new = Add this device
passkey-new-explained = Your device will ask for your PIN, your fingerprint or your face.
passkey-added = Saved. Next time this device will recognise you.
passkey-renamed = The new name is saved.
passkey-removed = Removed. This device no longer opens your account without a password.
passkey-added-on = Added on { $date }
passkey-used = Last used { $time }
passkey-remove-named = Remove { $name }
passkey-rename-named = Rename { $name }
passkey-rename-title = What shall it be called?
passkey-name = Name
passkey-name-hint = For example “My phone”. At most { $limit } characters.
wrong-passkey = Your device could not recognise you. Try again, or sign in with your password.
invalid-passkey-name = Give a name of at most { $limit } characters.
stay-signed-in-title = How would you like to open your DSP next time?
stay-signed-in-lead = You can open it on this device the way you unlock the device: with a PIN, a fingerprint or your face.
stay-signed-in-how = No more password and no code to copy on this device.
stay-signed-in-where = Your PIN, fingerprint and face stay on the device: we do not receive them.
stay-signed-in-later = You can change your mind in “My account”.
stay-signed-in-not = Do not stay signed in
confirm-identity-title = Confirm that it is you
confirm-identity-lead = What you are about to do is important. So we check once more that it is you.
confirm-identity-submit = Confirm
wrong-password = This password is not right.
password-change-title = Change my password
password-change-lead = Your other devices will be signed out.
password-change-about = Choose a new password.
password-changed = Your new password is saved. Your other devices are signed out.
notices-title = What I want to be told
notices-about = When we write to you, and where.
notices-to = Where to write to you
notices-accesses = When a health professional opens your DSP
notices-accesses-every = Tell me every time
notices-accesses-first = Tell me the first time only
notices-always = We always write to you when a health professional opens your DSP for the first time, and in an emergency.
notices-saved = Your choice is saved.
contacts-title = How to reach you
contacts-change = Add or remove an address or number
contact-add = Add
contact-added = The new address or number is saved.
contact-removed = The address or number is removed.
contact-remove-named = Remove { $name }
contact-known = This address or number is in your account already.
contact-last = Keep at least one address or number: without it you could no longer sign in.
account-security = Security and notices
remove = Remove
rename = Rename

# Records of others, assistants, closing

entrusted-assisting = You assist
entrusted-representing = You represent
entrusted-not-opened = DSP to be opened
entrusted-closed = DSP closed
entrusted-open-title = Open the DSP of { $person }?
entrusted-explained-assistant = This person chose you as their DSP assistant. Everything you do there is noted on their “Life line”.
entrusted-explained-legal-representative = You represent this person. Everything you do there is noted on their “Life line”.
entrusted-you-are = You are
entrusted-as-assistant = DSP assistant
entrusted-as-legal-representative = Legal representative
entrusted-since = Since
entrusted-ends = End of your access
entrusted-open = Open this DSP
entrusted-opposed = This DSP is deleted.
record-own = My record
record-of = The DSP of { $person }
record-way = DSP assistant, closing the DSP
wishes-way = Organ donation, advance directive, end of life
requests-way = A correction, a missing document, an access you do not recognise
mandate-can-you = You can
mandate-cannot-you = You cannot
mandate-can-they = This person will be able to
mandate-cannot-they = They will not be able to
mandate-full = Everything, like the holder
mandate-short-all = All documents
mandate-short-parts = Only { $parts }
mandate-purpose-read = read
mandate-purpose-file = add
mandate-purpose-manage-access = manage access
mandate-reads-all = Read the documents and the “Life line”
mandate-reads-some = Read these documents, and what the “Life line” says about them:
mandate-file = Add documents
mandate-manage-access = Decide who has access to the DSP
mandate-private = See documents set to “private”
mandate-never = Close the DSP, choose another assistant, make a new presence code
mandate-parts-question = Which documents may this person see?
mandate-purposes-question = What else may they do?
mandate-purposes-hint = Reading these documents is always included.
mandate-file-explained = They are kept in the “Personal space”.
mandate-manage-access-explained = Add or block a professional, change how confidential a document is.
mandate-until-question = Until which day?
mandate-until-hint = That day is included. Leave it empty if there is to be no end.
mandate-until-day = Until { $date }, that day included
mandate-until-removed = Until you take the access away
invalid-mandate-parts = Tick at least one kind of document.
invalid-mandate-own-space = To add documents one must also see the “Personal data”: that is where they are kept. Tick it.
invalid-mandate-until = Choose today or a day to come.
assistants-title = DSP assistant
assistants-lead = A DSP assistant is somebody you trust. They open this DSP from their own and help to look after it.
assistants-choose = Choose an assistant
assistants-nobody = Nobody assists with this DSP
assistants-nobody-explained = Somebody close can read documents, add some and manage access. They need a DSP of their own.
assistants-designated = The person you chose now has access to this DSP. They have been told.
assistants-removed = This person no longer has access to this DSP. They have been told.
assistants-way = Somebody you trust who helps to look after this DSP
decides-representative = Your legal representative decides
decides-representative-explained = You can read and add documents. For everything else, ask them. From 18, only you decide.
decides-holder = Only the holder, or their legal representative, chooses an assistant
representatives-title = Legal representatives
representatives-explained = The Agence eSanté registers them, by law or by a judgment.
representing-decides = Decide for this person as they would: read, add, give or take away access, close the DSP
representing-minor = See what a minor able to judge for themselves sets to “private”
representing-majority = On their 18th birthday your access ends by itself. You will both be told a month before.
assistants-new-title = Choose a DSP assistant
assistants-new-lead = This person needs a DSP of their own, already open. Ask them for their social security number.
assistants-number = Social security number of this person
assistants-number-hint = The 13 digits on their social security card
assistants-scope = What may this person do?
assistants-scope-full = Everything, like the holder
assistants-scope-full-explained = Read, add, manage access. “Private” documents stay hidden from them.
assistants-scope-limited = Only a part
assistants-scope-limited-explained = You choose which documents, what for and until when.
assistants-limits-title = Which limits?
assistants-summary-title = Is everything right?
assistants-summary-who = Number of the assistant
assistants-summary-whose = DSP of
assistants-summary-until = How long
assistants-summary-traced = The access begins at once. Everything this person does is noted on the “Life line”. You can take the access away at any time.
assistants-designate = Give access
assistants-no-own-record = We find no open DSP for this number. Check the digits. The person must open their own DSP first.
assistants-own-number = This is the holder's number. Type somebody else's.
assistants-already = This person assists with this DSP already. To change their limits, take the access away first.
continue = Continue
close-title = Close the DSP
close-way = Nobody will have access any more. You read first what changes.
close-own-title = Close my DSP
close-of-title = Close the DSP of { $person }
close-nobody = Nobody can open it any more: no professional, not even for their own documents, no assistant, and not you.
close-reopen = It keeps everything in it. You can open it again right here, for ten years.
close-reimbursement = Reimbursements do not change.
close-referring-doctor = A declaration with a referring doctor provides for a DSP. If there is one, talk to that doctor first.
close-emergency = In an emergency, professionals will see neither allergies nor treatments.
close-warning = After ten years, a closed DSP is destroyed
close-destroyed = Nobody can bring it back then.
close-export-title = Keep a copy
close-export = Once the DSP is closed, you can no longer read the documents or download them.
close-confirm = Close this DSP
close-done = The DSP is closed.
close-holder-only = Only the holder, or their legal representative, can close this DSP.
reopen-own-title = Your DSP is closed
reopen-of-title = The DSP of { $person } is closed
reopen-closed-since = It has been closed since { $date }. Nobody has access.
reopen-explained = You can open it again until { $date }. It comes back as it was: with its documents, and the access given before.
reopen-confirm = Open this DSP again
reopen-representative = Only your legal representative can open it again.
reopen-too-late = It cannot be opened again.
reopen-done = The DSP is open again.
first-offers = Who is to have access?
first-offers-lead = You can decide now, or later.
first-offers-circle = A doctor who has access for as long as you wish
first-offers-emergency = Choose whether professionals see the essentials in an emergency
first-steps-minor-title = Your DSP is not open yet
first-steps-minor = Your legal representative opens it for you, from their own DSP.
terms-accept-lead-for = Read and accept the terms to open the DSP of { $person }.
terms-declined-title-for = The DSP of { $person } is not open
oppose-title-for = No DSP for { $person }
oppose-lead-for = Before activation you can object to opening the DSP of { $person }. It is then deleted.
oppose-consequences-for = Reimbursements do not change. Professionals just cannot share information through the DSP.
oppose-confirm-for = Delete the DSP of { $person }
act-majority-near = The holder will be 18 in a month: on that day the parents' access ends.
act-majority-reached = The holder is 18: the parents' access has ended.
attempt-majority-near = { $subject } tried to announce that the holder comes of age.
attempt-majority-reached = { $subject } tried to note that the holder is of age.

life-line-look-for = Search the life line
life-line-all = Show everything
life-line-none = Nothing found
life-line-none-next = Leave something out to search more widely.
look-for-person = Who
look-for-everybody = Everybody
look-for-kind = What
look-for-everything = Everything
look-for-from = From
look-for-to = Until
look-for-words = Words
look-for-words-hint = A name, the title of a document, an institution.
act-kind-reading = Reading
act-kind-filing = Filing
act-kind-access = Decisions about access
act-kind-account = Signing in and account
act-kind-refused = Refused attempts
chart-title = Your last twelve months
chart-readings = Read by others
chart-refusals = Refused
chart-month = Month
chart-in-numbers = Show in numbers

requests = My requests
requests-lead = Here you follow what you have asked for, until the answer.
requests-empty = No requests yet
requests-empty-explained = On the page of a document you can ask for a correction. In your activities you can report an access you do not recognise.
request-topic-rectification = Correction of a document
request-topic-erasure = Erasure of a document
request-topic-missing-document = Missing document
request-topic-unrecognised-access = Access not recognised
request-state-open = Waiting
request-state-overdue = Late
request-state-withdrawn = Taken back
request-state-accepted = Accepted
request-state-declined = Declined
request-about-document = Document: “{ $document }”
request-about-line = Access by { $person }, { $moment }
request-about-unnamed = Access without a name, { $moment }
request-asked = Asked by { $person } on { $date }
request-your-words = The request
request-waits-for = The answer comes from: { $person }
request-due = Answer by { $date } at the latest
request-overdue = The answer should have come by { $date }. The Agence eSanté is taking care of it.
request-withdrawn-on = Taken back on { $date }
request-answer = Answer from { $person }, { $date }
request-to-helpdesk = Agence eSanté
request-to-agency-doctor = Doctor of the Agence eSanté
request-withdraw = Take the request back
request-made = Your request is on its way. You get a message when the answer is here.
request-withdrawn = Your request is taken back.
request-words = Your request
request-words-hint = In your own words, { $minimum } to { $limit } characters.
request-send = Send the request
request-correction = Ask for a correction
request-correction-about = Something in this document is not right
request-correction-lead = Say what is not right in “{ $document }”.
request-correction-who = Your request goes to the person who wrote the document: { $person }. They have one month to answer. If they no longer practise, the doctor of the Agence eSanté answers.
request-erasure = Ask for it to be erased
request-erasure-about = This document should not be in your DSP
request-erasure-lead = Say why “{ $document }” should not be in the DSP.
request-erasure-who = Your request goes to the doctor of the Agence eSanté, who has one month to answer.
request-erasure-warning = An erased document does not come back. One day those who care for you may miss it.
request-missing = A document is missing
request-missing-by = A document by { $person } is missing
request-missing-lead = Tell { $person } which document is missing: what it is about, and roughly when it is from.
request-missing-who = This person reads your name and your words, and has one month to answer.
request-contest = I do not recognise this access
request-contest-lead = Say why this access surprises you.
request-contest-who = The Agence eSanté finds out who it was and why, and answers you within a month. It gets the name, the time and your words. It sees nothing of your documents.
request-asked-already = You have asked for this already. The answer is not here yet.
request-too-many = Too many requests are waiting for an answer. Wait for an answer or take a request back.
request-settled-already = This request has its answer already, or it was taken back.
invalid-request-words = Write { $minimum } to { $limit } characters.
patient-requests = Patients' requests
patient-requests-lead = Your patients ask you for a correction or a document. You have one month to answer each of them.
patient-requests-count =
    { $count ->
        [one] 1 patient's request is waiting for your answer
       *[other] { $count } patients' requests are waiting for your answer
    }
patient-requests-empty = No request is waiting
patient-requests-empty-explained = When a patient asks you for something, you get a message and find the request here.
patient-request-read = Read
patient-request-overdue = Late since { $date }. The Agence eSanté can answer in your place.
patient-request-made = Asked on
patient-request-due = Answer at the latest on
patient-request-document = Document
patient-request-words = The patient writes
patient-request-verdict = Your answer
patient-request-accept = Yes, I will do it
patient-request-decline = No
patient-request-answer-words = Your words to the patient
patient-request-answer = Answer
patient-request-answered = This request has its answer.
patient-request-replace = File the corrected version
patient-request-file = Now file the document in the patient's DSP, if you have access to it.
invalid-verdict-missing = Choose yes or no.

act-rectification-requested = { $subject } asked for a correction of { $document }.
attempt-rectification-requested = { $subject } tried to ask for a document to be corrected.
act-erasure-requested = { $subject } asked for { $document } to be erased.
attempt-erasure-requested = { $subject } tried to ask for a document to be erased.
act-missing-document-requested = { $subject } asked { $whom } for a missing document.
attempt-missing-document-requested = { $subject } tried to ask for a missing document.
act-access-contested = { $subject } said an access was not recognised.
attempt-access-contested = { $subject } tried to say an access was not recognised.
act-requests-consulted = { $subject } looked at the requests.
attempt-requests-consulted = { $subject } tried to look at the requests.
act-request-withdrawn = { $subject } took back a request.
attempt-request-withdrawn = { $subject } tried to take back a request.
act-request-read = { $subject } read a request.
attempt-request-read = { $subject } tried to read a request.
act-request-accepted = { $subject } accepted a request.
attempt-request-accepted = { $subject } tried to accept a request.
act-request-declined = { $subject } declined a request.
attempt-request-declined = { $subject } tried to decline a request.
basis-addressee = Because the request is addressed to this person.

subject = { $person }
subject-you = You
traced-document = “{ $title }” ({ $kind } of { $date })
basis-holder-yours = Because it is your record.
basis-presence-code-yours = Because you gave them your presence code.
basis-circle-of-trust-yours = Because you put them in your circle of trust.
basis-referring-doctor-yours = Because this is your referring doctor.
basis-assistant-yours = Because you designated them as your DSP assistant.
basis-legal-representative-yours = Because this person represents you by law.
basis-stay-yours = Because the institution announced that it takes care of you.
basis-signed-request-yours = Because you asked for it in writing.

life-line-download = Take these activities along
life-line-download-about = The file has what is shown above, without the limit of a page. The download is noted on the life line.
download-pdf = PDF to print
download-csv = Table (CSV)
download-fhir = FHIR data
column-when = When
column-what = What happened
column-why = Why
life-line-printed = Life line as { $person } could read it on this day.
life-line-printed-cut = Older activities are not printed. They are in the table.

wishes = My wishes
wishes-lead = What you want for the day on which you can no longer say it. Those with access to your record can read it, in an emergency too.
kind-advance-directive = Advance directive
kind-end-of-life-provisions = End-of-life provisions
wish-advance-directive-about = What you want for your care if you are gravely ill and can no longer speak for yourself.
wish-end-of-life-provisions-about = The circumstances in which you would want euthanasia.
wish-advance-directive-law = The law of 16 March 2009 on palliative care asks that the directive be written, dated and signed. Doctors must take it into account. You can change it at any time.
wish-end-of-life-provisions-law = The law of 16 March 2009 on euthanasia asks for a dated and signed paper, registered with the Commission nationale de contrôle et d'évaluation. This document informs those who care for you: it does not replace that registration.
wish-law-title = What the law says
wish-write = Write my wishes
wish-write-anew = Write a new version
wish-file-paper = File a signed paper
wishes-given = Wishes
wishes-see = See or change my wishes
wish-given = Filed on { $date }
wish-not-given = Nothing filed
wish-dated = Of { $date }
wish-filed = Your wishes are filed in your record.
wish-waiting = Your wishes are received. They will appear after a check.
wish-becomes-a-document = Your answers become a dated document in your “Personal space”. The earlier version stays reachable.
wish-save = File in my record
wish-empty = Answer one question at least.
wish-too-long = That is too long: 2000 characters at most.
wish-stated = Stated by { $person } on { $date }, signed in to their record.
wish-prolonging = If a treatment only prolongs life
wish-prolonging-no = I do not want it
wish-prolonging-yes = I want it
wish-prolonging-confidant = Let the doctor decide with my person of trust
wish-relief = Relieving pain, even if life may be shortened by it
wish-relief-no = I do not want it
wish-relief-yes = I want it
wish-relief-confidant = Let the doctor decide with my person of trust
wish-confidant = My person of trust
wish-confidant-contact = How to reach them
wish-support = The support I would like (family, faith, company)
wish-words = What else I want to say
wish-circumstances = The circumstances and conditions
wish-funeral = My wishes for the funeral

export = Take everything along
export-lead = One file with everything you can see in this record.
export-documents = The documents as they were filed
export-index = A page to find them by, for any browser
export-life-line = The life line as a table
export-exchange = The list of documents in the exchange format (FHIR)
export-manifest = A signed list that proves nothing was changed
export-care-title = Keep this file in a safe place
export-care = It holds your health data. Once downloaded, your record protects it no longer.
export-download = Download everything
export-of = DSP of { $person }
export-made = Taken along by { $person } on { $date }.
export-further = Other files
export-verify = To check that nothing was changed, the Agence eSanté publishes a key. The command is:

synthesis-news =
    { $count ->
        [0] Nothing new since your last visit on { $date }.
        [one] { $count } new document since your last visit on { $date }.
       *[other] { $count } new documents since your last visit on { $date }.
    }
document-new = New
synthesis-access = Who has access at the moment
synthesis-readers =
    { $count ->
        [0] Nobody but you can open this record at the moment.
        [one] One person can open this record at the moment: { $names }.
       *[other] { $count } people can open this record at the moment: { $names }.
    }
synthesis-institutions = Those who look after you here can open this record: { $names }.
