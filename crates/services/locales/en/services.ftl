one-time-code-subject = Your one-time code for the eSanté Luxembourg platform
one-time-code-mail =
    Hello,

    A one-time code has been generated.

    Your code is: { $code }

    It is valid for ten minutes. Do not give it to anyone: Agence eSanté will never ask you for it.

    Kind regards,

    The technical team
one-time-code-text = eSanté: your one-time code is { $code }. Valid for ten minutes. Do not give it to anyone.

password-reset-subject = Your new password for the eSanté Luxembourg platform
password-reset-mail =
    Hello,

    You asked to choose a new password. Open this link; it is valid for one hour and works once:

    { $link }

    If you did not ask for this, do nothing: your password stays as it is.

    Kind regards,

    The technical team

notice-subject = News in your DSP
notice-mail =
    Hello,

    { $what }

    Sign in to your DSP: the « Ligne de vie » tells you who, when and why.

    Kind regards,

    The technical team
notice-care-subject = News about the DSPs you look after
notice-care-mail =
    Hello,

    { $what }

    Sign in: your “Documents” page shows the DSPs you look after.

    Kind regards,

    The technical team
notice-text = eSanté: { $what } Sign in to your DSP to learn more.

notice-first-access = A health professional has opened your DSP for the first time.
notice-emergency = A health professional has declared a vital emergency and can read the essentials of your DSP for 24 hours.
notice-exceptional-case = The doctor of the Agence eSanté has been allowed to consult your DSP in an exceptional procedure.
notice-document-erased = The content of a document in your DSP has been destroyed in an exceptional procedure.
notice-licence-stopped = A professional who had access to your DSP may no longer practise. The access has ended.
notice-codes-reissued = Your lost codes are no longer valid. The Agence eSanté is sending you a letter with new codes.
notice-dossier-closed = Your DSP has been closed. Nobody has access any more. You can reopen it for ten years.
notice-dossier-reopened = Your DSP has been reopened, with everything that was in it.
notice-assistant-designated = A DSP assistant has been designated for your DSP.
notice-representative-registered = A legal representative has been registered for your DSP.
notice-request-carried-out = The Agence eSanté has carried out a request that you signed.
notice-representation-ended = A legal representative no longer acts for your DSP.
notice-discernment-recognised = From now on you alone decide who has access to your DSP.
notice-referring-doctor-declared = The declaration of your referring doctor has been entered or has ended.
notice-stay-announced = An institution has announced that your care there begins, goes on or ends.
notice-majority-near = In one month you will be 18. From that day only you decide about your DSP: your parents' access ends.
notice-majority-reached = You are 18. From now on only you decide about your DSP: your parents' access has ended.
notice-now-assisting = Somebody has chosen you as their DSP assistant.
notice-no-longer-assisting = You are no longer somebody's DSP assistant.
notice-now-representing = The Agence eSanté has registered you as a legal representative for a DSP.
notice-no-longer-representing = You no longer represent somebody for their DSP.
notice-child-nearly-of-age = In one month somebody you represent will be 18. From that day only they decide about their DSP: your access ends.
notice-child-of-age = Somebody you represented is 18. From now on only they decide about their DSP: your access has ended.

feedback-subject = Accessibility of the DSP portal: somebody writes to us
feedback-mail =
    On the portal's page “Accessibility” somebody reports this:

    { $words }

    Name: { $name }
    Answer to: { $contact }
    Language: { $language }

    The law asks for an answer within a month.

filing-subject = A document you filed was not kept
filing-mail =
    Hello,

    { $what }

    Kind regards,

    The technical team
filing-text = eSanté: { $what }
notice-file-harmful = A document you filed contained a harmful program. We have destroyed it. Nothing was added to the record.
notice-filing-refused = A document you filed could not be added to the record: you may no longer file there.

alert-subject = Your eSanté account has changed
alert-mail =
    Hello,

    { $what }

    Was it you? Then there is nothing to do.

    Was it not you? Change your password and call the Helpdesk on (+352) 27 12 50 18 33.

    Kind regards,

    The technical team
alert-text = eSanté: { $what } Was it not you? Call (+352) 27 12 50 18 33.

alert-new-device = New sign-in to your account on { $date } at { $time }: { $device }.
alert-contact-point-added = A way to reach you was added to your account.
alert-contact-point-removed = We will not write to you here any more: this way to reach you was removed from your account.
alert-notices-moved = We will not write to you here any more: our messages now go to another way to reach you in your account.
alert-password-changed = The password of your account was changed.
alert-passkey-added = A PIN, a fingerprint or a face can now open your account.
alert-passkey-removed = A PIN, a fingerprint or a face no longer opens your account.
alert-identity-linked = Another identity, such as LuxTrust, can now open your account.
alert-identity-unlinked = An identity, such as LuxTrust, no longer opens your account.
alert-app-allowed = An app can now act in your name.
device = { $browser } on { $system }
device-unknown = a device we do not recognise
notice-access = A health professional has opened your DSP.

notice-request-answered = A request about your DSP has been answered.

request-subject = A patient's request is waiting for you
request-mail =
    Hello,

    { $what }

    Sign in to the DSP portal and open “Patients' requests”.

    Kind regards,

    The technical team
request-text = eSanté: { $what } Sign in to the DSP portal.
notice-request-received = A patient asks you for something about their DSP. You have one month to answer.
notice-request-due = A patient is still waiting for your answer. Less than a week is left.
