one-time-code-subject = Ihr Einmalcode für die Plattform eSanté Luxembourg
one-time-code-mail =
    Guten Tag,

    Ein Einmalcode wurde erstellt.

    Ihr Code lautet: { $code }

    Er gilt zehn Minuten. Geben Sie ihn niemandem weiter: Die Agence eSanté wird Sie nie danach fragen.

    Mit freundlichen Grüßen

    Das technische Team
one-time-code-text = eSanté: Ihr Einmalcode lautet { $code }. Er gilt zehn Minuten. Geben Sie ihn niemandem weiter.

password-reset-subject = Ihr neues Passwort für die Plattform eSanté Luxembourg
password-reset-mail =
    Guten Tag,

    Sie möchten ein neues Passwort wählen. Öffnen Sie diesen Link; er gilt eine Stunde und nur einmal:

    { $link }

    Wenn Sie nichts angefordert haben, tun Sie nichts: Ihr Passwort bleibt, wie es ist.

    Mit freundlichen Grüßen

    Das technische Team
