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
document-by-patient = Filed by the patient
document-by-representative = Filed by the legal representative
document-by-assistant = Filed by the DSP assistant
format-pdf = PDF
format-jpeg = JPEG image
format-png = PNG image
format-text = Text

## Filing a document

file-document = File a document
file-document-lead = The document goes to your personal space. Professionals who have access to your DSP will see that it comes from you.
file-kind-title = What do you want to file?
file-kind-none = You cannot file anything at the moment.
file-kind-holder-expression = Your wishes, and what those who care for you should know.
file-kind-holder-document = A diary of measurements, a letter, an old result.
file-field = File
file-hint = PDF, JPEG, PNG or text, up to { $limit }.
file-title = Title
file-title-hint = One line that says what it is, for example “My allergies”.
file-care-date = Date of care
file-kind-prompt = Choose a type
file-submit = File the document
file-done = Your document is filed.
file-done-professional = The document is filed in the DSP of { $person }.
replace-document = File a new version
replace-document-lead = It takes the place of the current version, which stays within reach.
replace-done = The new version is filed. The old one can still be reached.
retention = How long it is kept
retention-ten-years = Ten years
retention-lifelong-proposed = For life, if the patient agrees
retention-lifelong-explained = The document is kept for ten years until the patient has agreed.
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
circle-explained = The professionals in your circle have access to your DSP until you withdraw it.
circle-empty = Your circle is empty
circle-empty-explained = Add a professional to give lasting access. For a single visit, your presence code is enough.
add-stakeholder = Add a professional
stakeholder-search = Name of the professional
stakeholder-search-hint = The first letters are enough.
stakeholder-search-results =
    { $count ->
        [one] { $count } professional found
       *[other] { $count } professionals found
    }
stakeholder-search-none = No professional has a name that starts like this.
stakeholder-search-more = There are more: add a letter.
stakeholder-choose = Choose
stakeholder-confirm-title = Give access to { $person }?
stakeholder-confirm = { $person } will be able to read the documents in your DSP that the profession may see, and to file some, until you withdraw this access.
validate = Confirm
stakeholder-added = { $person } now has access to your DSP.
stakeholder-already-added = This person is already in your circle.
stakeholder-since = Since { $date }
stakeholder-withdraw = Withdraw
stakeholder-withdraw-named = Withdraw { $person }
stakeholder-withdraw-title = Withdraw access from { $person }?
stakeholder-withdraw-explained = { $person } will see only the documents filed in person.
stakeholder-withdraw-confirm = Withdraw access
stakeholder-withdrawn = { $person } no longer has access to your DSP.
temporary-access = Access by presence code
temporary-access-explained = You gave these professionals your presence code. Access ends by itself.
access-until = Until { $date }
other-provisions = Other access and limits
other-provisions-explained = What gives or takes away access to your DSP at the moment.
provision-referring-doctor = Referring doctor
provision-stay = Stay in progress
provision-emergency = Vital emergency declared
provision-block = Access blocked
provision-objection = Consultation not shared
provision-institution-opposed = You oppose this access
all-institutions = All institutions
emergency-access = Emergency access
emergency-access-off = Switched off
provision-assistant = DSP assistant
provision-representative = Legal representative
provision-discernment = You decide alone
provision-discernment-explained = A doctor recognised that you can decide alone.

## Activities

life-line = Life line
life-line-lead = Everything that happened in your DSP: who, when, what and why.
life-line-empty = Nothing has happened here yet.
life-line-refused = Refused
life-line-older = See older entries
life-line-newest = Back to the newest entries
life-line-document = See “{ $document }”
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

act-dossier-prepared = { $person } created this DSP.
act-letter-sent = { $person } sent the letter with the codes.
act-account-activated = { $person } activated the eSanté account.
act-activation-refused = { $person } tried a wrong activation code.
act-signed-in = { $person } signed in.
act-sign-in-refused = { $person } tried to sign in with a wrong password or code.
act-code-sent = A one-time code was sent to { $person }.
act-password-reset-requested = { $person } asked for a link to change the password.
act-password-reset = { $person } chose a new password.
act-terms-accepted = { $person } accepted the terms of use.
act-dossier-activated = { $person } opened this DSP for the first time.
act-dossier-opposed = { $person } objected to this DSP.
act-organ-donation-stated = { $person } stated a position on organ donation.
act-dossier-consulted = { $person } looked at the list of documents.
act-document-consulted = { $person } read “{ $document }”.
act-document-downloaded = { $person } downloaded “{ $document }”.
act-document-filed = { $person } filed “{ $document }”.
act-document-replaced = { $person } filed a new version of “{ $document }”.
act-presence-code-entered = { $person } entered the presence code.
act-circle-added = { $person } added { $whom } to the circle of trust.
act-circle-withdrawn = { $person } withdrew { $whom } from the circle of trust.
act-grants-consulted = { $person } looked at the list of professionals.
act-declarations-consulted = { $person } looked at the declarations.
act-life-line-read = { $person } looked at the life line.
act-dossier-closed = { $person } closed this DSP.
act-dossier-reopened = { $person } reopened this DSP.
act-dossier-archived = { $person } archived this DSP after a death was notified.
act-dossier-destroyed = { $person } destroyed a DSP.
act-document-destroyed = { $person } destroyed “{ $document }”, which had reached the end of its retention.
act-document-erased = { $person } destroyed the content of “{ $document }”.
act-organ-donation-looked-up = { $person } looked up the position on organ donation.
act-made-normal = { $person } made “{ $document }” visible to everybody with access.
act-made-confidential = { $person } made “{ $document }” confidential.
act-made-private = { $person } made “{ $document }” private.
act-document-hidden = { $person } hid “{ $document }” from { $whom }.
act-document-unhidden = { $person } made “{ $document }” visible to { $whom } again.
act-document-released = { $person } released “{ $document }” to the patient.
act-retention-proposed = { $person } proposed another retention for “{ $document }”.
act-retention-agreed = { $person } agreed to the retention proposed for “{ $document }”.
act-presence-ended = { $person } ended the access by presence code of { $whom }.
act-presence-code-renewed = { $person } asked for a new presence code. The old one is no longer valid.
act-referring-doctor-declared = { $person } entered a declaration of referring doctor: { $whom }.
act-stay-announced = { $person } announced a stay, its extension or its end.
act-stay-begun = { $person } announced your admission.
act-stay-renewed = { $person } announced that your stay goes on.
act-stay-ended = { $person } announced your discharge.
act-emergency-ward-entered = { $person } announced that you came to the emergency ward.
act-emergency-declared = { $person } declared a vital emergency.
act-professional-blocked = { $person } blocked the access of { $whom }.
act-professional-unblocked = { $person } lifted the block on { $whom }.
act-consultation-objected = { $person } objected to sharing a consultation with { $whom }.
act-objection-withdrawn = { $person } took back the objection to sharing a consultation with { $whom }.
act-institution-opposed = { $person } opposed access by the institution { $whom }.
act-institution-opposed-all = { $person } opposed access by all institutions.
act-opposition-lifted = { $person } lifted the opposition to access by the institution { $whom }.
act-opposition-lifted-all = { $person } lifted the opposition to access by all institutions.
act-emergency-access-switched-off = { $person } switched emergency access off.
act-emergency-access-switched-on = { $person } switched emergency access on again.
act-licence-stopped = The licence to practise of { $whom } has ended, and the access with it.
act-assistant-designated = { $person } designated { $whom } as a DSP assistant.
act-assistant-removed = { $person } removed { $whom } as a DSP assistant.
act-representative-registered = { $person } registered { $whom } as a legal representative.
act-representation-ended = { $person } ended the legal representation by { $whom }.
act-discernment-recognised = { $person } recognised that the minor can decide alone.
act-case-requested = { $person } asked to consult this DSP in an exceptional procedure.
act-case-read = { $person } read the grounds of an exceptional procedure.
act-case-approved = { $person } approved the exceptional procedure.
act-case-ended = { $person } ended the exceptional procedure.

attempt-dossier-activated = { $person } tried to open this DSP for the first time.
attempt-dossier-opposed = { $person } tried to object to this DSP.
attempt-organ-donation-stated = { $person } tried to state a position on organ donation.
attempt-dossier-consulted = { $person } tried to look at the list of documents.
attempt-document-consulted = { $person } tried to read a document.
attempt-document-downloaded = { $person } tried to download a document.
attempt-document-filed = { $person } tried to file a document.
attempt-document-replaced = { $person } tried to replace a document.
attempt-presence-code-entered = { $person } tried to get in with a presence code.
attempt-circle-added = { $person } tried to add { $whom } to the circle of trust.
attempt-circle-withdrawn = { $person } tried to withdraw { $whom } from the circle of trust.
attempt-grants-consulted = { $person } tried to look at the list of professionals.
attempt-declarations-consulted = { $person } tried to look at the declarations.
attempt-life-line-read = { $person } tried to look at the life line.
attempt-letter-sent = { $person } tried to send the letter with the codes.
attempt-dossier-closed = { $person } tried to close this DSP.
attempt-dossier-reopened = { $person } tried to reopen this DSP.
attempt-dossier-archived = { $person } tried to archive this DSP.
attempt-dossier-destroyed = { $person } tried to destroy this DSP.
attempt-document-destroyed = { $person } tried to destroy a document.
attempt-document-erased = { $person } tried to destroy the content of a document.
attempt-organ-donation-looked-up = { $person } tried to look up the position on organ donation.
attempt-made-normal = { $person } tried to lift the confidentiality of a document.
attempt-made-confidential = { $person } tried to make a document confidential.
attempt-made-private = { $person } tried to make a document private.
attempt-document-hidden = { $person } tried to hide a document.
attempt-document-unhidden = { $person } tried to make a hidden document visible again.
attempt-document-released = { $person } tried to release a document to the patient.
attempt-retention-proposed = { $person } tried to propose another retention.
attempt-retention-agreed = { $person } tried to agree to a retention.
attempt-presence-ended = { $person } tried to end the access by presence code of { $whom }.
attempt-presence-code-renewed = { $person } tried to get a new presence code.
attempt-referring-doctor-declared = { $person } tried to enter a declaration of referring doctor.
attempt-stay-announced = { $person } tried to announce a stay.
attempt-emergency-declared = { $person } tried to declare a vital emergency.
attempt-professional-blocked = { $person } tried to block the access of { $whom }.
attempt-professional-unblocked = { $person } tried to lift the block on { $whom }.
attempt-consultation-objected = { $person } tried to object to sharing a consultation with { $whom }.
attempt-objection-withdrawn = { $person } tried to take back the objection to sharing a consultation with { $whom }.
attempt-institution-opposed = { $person } tried to oppose access by institutions.
attempt-opposition-lifted = { $person } tried to lift the opposition to access by institutions.
attempt-emergency-access-switched-off = { $person } tried to switch emergency access off.
attempt-emergency-access-switched-on = { $person } tried to switch emergency access on again.
attempt-licence-stopped = { $person } tried to note the end of a licence to practise.
attempt-assistant-designated = { $person } tried to designate a DSP assistant.
attempt-assistant-removed = { $person } tried to remove a DSP assistant.
attempt-representative-registered = { $person } tried to register a legal representative.
attempt-representation-ended = { $person } tried to end a legal representation.
attempt-discernment-recognised = { $person } tried to recognise that the minor can decide alone.
attempt-case-requested = { $person } tried to ask for an exceptional procedure.
attempt-case-approved = { $person } tried to approve an exceptional procedure.
attempt-case-ended = { $person } tried to end an exceptional procedure.

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

## Pages for what went wrong

error-not-found = This page does not exist
error-not-found-next = There may be a mistake in the address, or the document cannot be reached.
error-refused = You have no access here
error-refused-next = This page is not open to you.
error-dossier-closed = Your DSP is closed
error-dossier-closed-next = Nobody has access, not even you. Its content is kept for ten years. To reopen it, call the Helpdesk on (+352) 27 12 50 18 33.
error-dossier-archived = This DSP is archived
error-dossier-archived-next = A death was notified to us. If this is a mistake, call the Helpdesk on (+352) 27 12 50 18 33.
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
demo-one-hour = One hour forward
demo-one-day = One day forward
demo-one-month = Thirty days forward
demo-outbox = E-mails and text messages
demo-people = Who can sign in
