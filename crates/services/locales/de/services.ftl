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

notice-subject = Neues in Ihrem DSP
notice-mail =
    Guten Tag,

    { $what }

    Melden Sie sich in Ihrem DSP an: Die « Ligne de vie » sagt Ihnen, wer, wann und warum.

    Mit freundlichen Grüßen

    Das technische Team
notice-text = eSanté: { $what } Mehr dazu nach der Anmeldung in Ihrem DSP.

notice-first-access = Eine Gesundheitsfachperson hat Ihr DSP zum ersten Mal geöffnet.
notice-emergency = Eine Gesundheitsfachperson hat einen lebensbedrohlichen Notfall erklärt und kann 24 Stunden lang das Wesentliche Ihres DSP lesen.
notice-exceptional-case = Der Arzt der Agence eSanté darf Ihr DSP in einem Ausnahmeverfahren einsehen.
notice-document-erased = Der Inhalt eines Dokuments in Ihrem DSP wurde in einem Ausnahmeverfahren vernichtet.
notice-licence-stopped = Eine Fachperson mit Zugang zu Ihrem DSP darf ihren Beruf nicht mehr ausüben. Der Zugang ist beendet.
notice-dossier-closed = Ihr DSP wurde geschlossen. Niemand hat mehr Zugang. Sie können es zehn Jahre lang wieder öffnen.
notice-dossier-reopened = Ihr DSP wurde wieder geöffnet, mit allem, was darin war.
notice-assistant-designated = Für Ihr DSP wurde ein DSP-Assistent benannt.
notice-representative-registered = Für Ihr DSP wurde ein gesetzlicher Vertreter eingetragen.
notice-request-carried-out = Die Agence eSanté hat einen von Ihnen unterschriebenen Antrag ausgeführt.
notice-representation-ended = Ein gesetzlicher Vertreter handelt nicht mehr für Ihr DSP.
notice-discernment-recognised = Über die Zugänge zu Ihrem DSP entscheiden Sie von nun an allein.
notice-referring-doctor-declared = Die Erklärung Ihres Referenzarztes wurde eingetragen oder ist beendet.
notice-stay-announced = Eine Einrichtung hat Beginn, Fortsetzung oder Ende Ihrer Betreuung gemeldet.
