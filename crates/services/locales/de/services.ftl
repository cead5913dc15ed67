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
notice-care-subject = Neues zu den DSPs, um die Sie sich kümmern
notice-care-mail =
    Guten Tag,

    { $what }

    Melden Sie sich an: Ihre Seite „Dokumente“ zeigt die DSPs, um die Sie sich kümmern.

    Freundliche Grüße

    Das technische Team
notice-text = eSanté: { $what } Mehr dazu nach der Anmeldung in Ihrem DSP.

notice-first-access = Eine Gesundheitsfachperson hat Ihr DSP zum ersten Mal geöffnet.
notice-emergency = Eine Gesundheitsfachperson hat einen lebensbedrohlichen Notfall erklärt und kann 24 Stunden lang das Wesentliche Ihres DSP lesen.
notice-exceptional-case = Der Arzt der Agence eSanté darf Ihr DSP in einem Ausnahmeverfahren einsehen.
notice-document-erased = Der Inhalt eines Dokuments in Ihrem DSP wurde in einem Ausnahmeverfahren vernichtet.
notice-licence-stopped = Eine Fachperson mit Zugang zu Ihrem DSP darf ihren Beruf nicht mehr ausüben. Der Zugang ist beendet.
notice-codes-reissued = Ihre verlorenen Codes gelten nicht mehr. Die Agence eSanté schickt Ihnen einen Brief mit neuen Codes.
notice-dossier-closed = Ihr DSP wurde geschlossen. Niemand hat mehr Zugang. Sie können es zehn Jahre lang wieder öffnen.
notice-dossier-reopened = Ihr DSP wurde wieder geöffnet, mit allem, was darin war.
notice-assistant-designated = Für Ihr DSP wurde ein DSP-Assistent benannt.
notice-representative-registered = Für Ihr DSP wurde ein gesetzlicher Vertreter eingetragen.
notice-request-carried-out = Die Agence eSanté hat einen von Ihnen unterschriebenen Antrag ausgeführt.
notice-representation-ended = Ein gesetzlicher Vertreter handelt nicht mehr für Ihr DSP.
notice-discernment-recognised = Über die Zugänge zu Ihrem DSP entscheiden Sie von nun an allein.
notice-referring-doctor-declared = Die Erklärung Ihres Referenzarztes wurde eingetragen oder ist beendet.
notice-stay-announced = Eine Einrichtung hat Beginn, Fortsetzung oder Ende Ihrer Betreuung gemeldet.
notice-majority-near = In einem Monat werden Sie 18 Jahre alt. Ab diesem Tag entscheiden nur Sie über Ihr DSP: Der Zugang Ihrer Eltern endet.
notice-majority-reached = Sie sind 18 Jahre alt. Jetzt entscheiden nur Sie über Ihr DSP: Der Zugang Ihrer Eltern ist beendet.
notice-now-assisting = Jemand hat Sie als DSP-Assistenten gewählt.
notice-no-longer-assisting = Sie sind nicht mehr DSP-Assistent einer Person.
notice-now-representing = Die Agence eSanté hat Sie als gesetzliche Vertretung für ein DSP eingetragen.
notice-no-longer-representing = Sie vertreten eine Person nicht mehr in ihrem DSP.
notice-child-nearly-of-age = In einem Monat wird eine Person, die Sie vertreten, 18 Jahre alt. Ab diesem Tag entscheidet nur sie über ihr DSP: Ihr Zugang endet.
notice-child-of-age = Eine Person, die Sie vertreten haben, ist 18 Jahre alt. Jetzt entscheidet nur sie über ihr DSP: Ihr Zugang ist beendet.

feedback-subject = Barrierefreiheit des DSP-Portals: Jemand schreibt uns
feedback-mail =
    Auf der Seite „Barrierefreiheit“ des Portals meldet jemand:

    { $words }

    Name: { $name }
    Antwort an: { $contact }
    Sprache: { $language }

    Das Gesetz verlangt eine Antwort innerhalb eines Monats.

filing-subject = Ein Dokument von Ihnen wurde nicht aufbewahrt
filing-mail =
    Guten Tag,

    { $what }

    Mit freundlichen Grüßen

    Das technische Team
filing-text = eSanté: { $what }
notice-file-harmful = Ein Dokument, das Sie abgelegt haben, enthielt ein schädliches Programm. Wir haben es vernichtet. Im Dossier ist nichts dazugekommen.
notice-filing-refused = Ein Dokument, das Sie abgelegt haben, konnte nicht ins Dossier aufgenommen werden: Sie dürfen dort nichts mehr ablegen.

alert-subject = Ihr eSanté-Konto hat sich geändert
alert-mail =
    Guten Tag,

    { $what }

    Waren Sie das? Dann brauchen Sie nichts zu tun.

    Waren Sie das nicht? Ändern Sie Ihr Passwort und rufen Sie den Helpdesk an: (+352) 27 12 50 18 33.

    Mit freundlichen Grüßen

    Das technische Team
alert-text = eSanté: { $what } Waren Sie das nicht? Rufen Sie (+352) 27 12 50 18 33 an.

alert-new-device = Neue Anmeldung bei Ihrem Konto am { $date } um { $time }: { $device }.
alert-contact-point-added = Ihrem Konto wurde eine Adresse oder Nummer hinzugefügt.
alert-contact-point-removed = Hierhin schreiben wir Ihnen nicht mehr: Diese Adresse oder Nummer wurde aus Ihrem Konto entfernt.
alert-notices-moved = Wir schreiben Ihnen nicht mehr hierher: Unsere Nachrichten gehen jetzt an eine andere Adresse oder Nummer Ihres Kontos.
alert-password-changed = Das Passwort Ihres Kontos wurde geändert.
alert-passkey-added = Eine PIN, ein Fingerabdruck oder ein Gesicht kann jetzt Ihr Konto öffnen.
alert-passkey-removed = Eine PIN, ein Fingerabdruck oder ein Gesicht öffnet Ihr Konto nicht mehr.
alert-identity-linked = Ein weiterer Ausweis, etwa LuxTrust, kann jetzt Ihr Konto öffnen.
alert-identity-unlinked = Ein Ausweis, etwa LuxTrust, öffnet Ihr Konto nicht mehr.
alert-app-allowed = Eine App kann jetzt in Ihrem Namen handeln.
device = { $browser } auf { $system }
device-unknown = ein Gerät, das wir nicht erkennen
notice-access = Eine Gesundheitsfachkraft hat Ihr DSP geöffnet.

notice-request-answered = Eine Anfrage zu Ihrem DSP wurde beantwortet.

request-subject = Die Anfrage eines Patienten wartet auf Sie
request-mail =
    Guten Tag,

    { $what }

    Melden Sie sich im DSP-Portal an und öffnen Sie „Anfragen der Patienten“.

    Mit freundlichen Grüßen

    Das technische Team
request-text = eSanté: { $what } Melden Sie sich im DSP-Portal an.
notice-request-received = Ein Patient bittet Sie um etwas zu seinem DSP. Sie haben einen Monat Zeit für die Antwort.
notice-request-due = Ein Patient wartet noch auf Ihre Antwort. Es bleibt weniger als eine Woche.
