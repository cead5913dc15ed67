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
