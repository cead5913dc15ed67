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
notice-text = eSanté: { $what } Sign in to your DSP to learn more.

notice-first-access = A health professional has opened your DSP for the first time.
notice-emergency = A health professional has declared a vital emergency and can read the essentials of your DSP for 24 hours.
notice-exceptional-case = The doctor of the Agence eSanté has been allowed to consult your DSP in an exceptional procedure.
notice-document-erased = The content of a document in your DSP has been destroyed in an exceptional procedure.
notice-licence-stopped = A professional who had access to your DSP may no longer practise. The access has ended.
notice-dossier-closed = Your DSP has been closed. Nobody has access any more. You can reopen it for ten years.
notice-dossier-reopened = Your DSP has been reopened, with everything that was in it.
notice-assistant-designated = A DSP assistant has been designated for your DSP.
notice-representative-registered = A legal representative has been registered for your DSP.
notice-request-carried-out = The Agence eSanté has carried out a request that you signed.
notice-representation-ended = A legal representative no longer acts for your DSP.
notice-discernment-recognised = From now on you alone decide who has access to your DSP.
notice-referring-doctor-declared = The declaration of your referring doctor has been entered or has ended.
notice-stay-announced = An institution has announced that your care there begins, goes on or ends.
