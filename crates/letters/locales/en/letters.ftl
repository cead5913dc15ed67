# The Agency's letters.

agency = Agence eSanté
date = { $month ->
    [1] { $day } January { $year }
    [2] { $day } February { $year }
    [3] { $day } March { $year }
    [4] { $day } April { $year }
    [5] { $day } May { $year }
    [6] { $day } June { $year }
    [7] { $day } July { $year }
    [8] { $day } August { $year }
    [9] { $day } September { $year }
    [10] { $day } October { $year }
    [11] { $day } November { $year }
   *[12] { $day } December { $year }
}
first-day-of-month = 1
place-and-date = Luxembourg, { $date }
greeting = Dear { $name },
farewell = With kind regards,
signature = Your team at the Agence eSanté

code-activation = Activation code
code-presence = Presence code
code-directory = Your directory number
activation-qr = QR code that leads to { $address }
scan = Scan this code with your phone, or type the address:

help-heading = Any questions? The helpdesk is here for you.
help-phone = Phone
help-email = E-mail
help-desk = Desk
help-desk-place = No. 12, CNS building, 125, route d’Esch, Luxembourg
help-post = Post

## The letter to the holder

holder-subject = Your shared health record (DSP) has been created
holder-creation = The Agence eSanté has created a DSP for you, a “Dossier de Soins Partagé”, as the law provides for everyone insured with Luxembourg’s social security. It is your electronic health record: free, personal and secure. It keeps what matters for your care in one place.
holder-content = It is empty today: if you activate it now, you will find no document in it. It will fill up as you receive care.
holder-codes-heading = Your two personal codes
holder-activation-purpose = Give it to no one. You need it only once, to activate your eSanté account and your DSP.
holder-presence-purpose = Give it to a health professional during a consultation: your DSP is then open to that person for 24 hours.
holder-codes-care = Keep this letter in a safe place. Lost your codes? Call the helpdesk, and new ones will come by post.
holder-activate-heading = Activate your DSP in five steps
holder-step-1 = On the page, say that you have received your activation code.
holder-step-2 = Enter your social security number and your activation code.
holder-step-3 = Choose a password and enter it twice.
holder-step-4 = Give your phone number or your e-mail address.
holder-step-5 = Enter the one-time code you have just received. That’s it.
holder-how-heading = How your DSP works
holder-access-label = Who has access
holder-access = You, and the health professionals who look after you in Luxembourg: your referring doctor; those you add to your medical circle of trust; those to whom you give your presence code; during a stay, the hospital or home that receives you, unless you object. You decide, and you can change your mind at any time.
holder-feeding-label = Who fills it
holder-feeding = The professionals who look after you file what is useful for your care: laboratory results, reports, images, prescriptions. A document stays for ten years, unless you agree otherwise with your doctor.
holder-trace-label = Who did what
holder-trace = Every time someone reads or files a document, your life line (“Ligne de vie”) says who, when, which document and on what grounds.
holder-security-label = Security
holder-security = Your data are encrypted and stay in Luxembourg. The Agence eSanté cannot read them. Only the Agency’s doctor, who is bound by medical secrecy, can do so by an exceptional procedure, and that too is recorded by name.
holder-rights-heading = Your rights
holder-write-label = Read and write
holder-write = You can read all of your DSP, add documents of your own and record your wishes, for example on organ donation.
holder-oppose-label = Say no
holder-oppose = You do not want a DSP? Before you activate it, choose “I do not want a DSP” on the portal and enter your activation code, or write to the helpdesk: it will be deleted.
holder-silence-label = If you do nothing
holder-silence = If you have neither activated your DSP nor said no within 30 days after this letter was sent, the professionals who look after you may read it and file documents in it.
holder-close-label = Close it
holder-close = You can have the Agence eSanté close your DSP at any time, and have it reopened within ten years. Your reimbursements do not depend on it.
privacy-heading = Protection of your data
holder-privacy = The Agence eSanté is the controller of this processing, which is its task by law (Social Security Code, art. 60quater). It has your number, name and address from the social security centre (Centre commun de la sécurité sociale). To see your data, have them corrected or erased, or to ask the data protection officer anything: { $email }. You may also complain to the data protection commission (cnpd.lu).
holder-legal-basis = Notice under article 2 of the Grand-Ducal Regulation of 6 December 2019 on the Dossier de Soins Partagé and article 14 of Regulation (EU) 2016/679.

## The letter with fresh codes in place of lost ones

codes-subject = Your new codes for your DSP
codes-replaced = You lost your codes: here are new ones. The old ones are no longer valid. Your DSP has not changed, and your password stays the same until you change it.
codes-not-asked-for = You did not ask for new codes? Call the helpdesk at once.
codes-activation-purpose = Give it to no one. You need it only once, if you have lost your password.
codes-activate-heading = Lost your password? Open your access again in five steps

## The letter to the professional

professional-subject = Activate your eSanté account
professional-intro = You are listed in the national directory of health professionals. The Agence eSanté has therefore prepared an account for you on the eSanté platform. Once you have activated it, it opens the shared health records (Dossier de Soins Partagé, DSP) of the patients you look after.
professional-directory-purpose = You need it to activate your account, and later to sign in.
professional-activation-purpose = Give it to no one. You need it only once, to activate your account.
professional-activate-heading = Activate your account
professional-step-1 = Enter your directory number and your activation code.
professional-step-2 = Choose a password; give your phone number or e-mail address.
professional-step-3 = Enter the one-time code you have just received.
professional-access-heading = What your account opens
professional-circle-label = Permanent access
professional-circle = As referring doctor, or in the patient’s medical circle of trust.
professional-presence-label = Access for 24 hours
professional-presence = When the patient gives you the presence code during the consultation.
professional-own-label = Your documents
professional-own = You file what is useful for care. What you have filed stays open to you.
professional-trace-label = Traceability
professional-trace = Every access appears, with your name, in the life line (“Ligne de vie”).
professional-institution-label = In an institution
professional-institution = You work through its software, if the Agence eSanté has certified it.

## Medical documents

report-patient = Patient
report-birth-date = Date of birth
report-date = Date
report-author = Author

photo-page = Page { $page } of { $pages }: photo
