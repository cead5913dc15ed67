one-time-code-subject = Votre code à usage unique pour la plateforme eSanté Luxembourg
one-time-code-mail =
    Bonjour,

    Un code à usage unique a été généré.

    Votre code est : { $code }

    Il est valable dix minutes. Ne le communiquez à personne : l'Agence eSanté ne vous le demandera jamais.

    Cordialement,

    L'équipe technique
one-time-code-text = eSanté : votre code à usage unique est { $code }. Valable dix minutes. Ne le communiquez à personne.

password-reset-subject = Votre nouveau mot de passe pour la plateforme eSanté Luxembourg
password-reset-mail =
    Bonjour,

    Vous avez demandé à choisir un nouveau mot de passe. Ouvrez ce lien ; il est valable une heure et ne sert qu'une fois :

    { $link }

    Si vous n'avez rien demandé, ne faites rien : votre mot de passe ne change pas.

    Cordialement,

    L'équipe technique

notice-subject = Du nouveau dans votre DSP
notice-mail =
    Bonjour,

    { $what }

    Connectez-vous à votre DSP : la « Ligne de vie » vous dit qui, quand et pourquoi.

    Cordialement,

    L'équipe technique
notice-care-subject = Du nouveau pour les DSP dont vous vous occupez
notice-care-mail =
    Bonjour,

    { $what }

    Connectez-vous : votre page « Documents » montre les DSP dont vous vous occupez.

    Cordialement,

    L'équipe technique
notice-text = eSanté : { $what } Connectez-vous à votre DSP pour en savoir plus.

notice-first-access = Un professionnel de santé a ouvert votre DSP pour la première fois.
notice-emergency = Un professionnel de santé a déclaré une urgence vitale et peut consulter l'essentiel de votre DSP pendant 24 heures.
notice-exceptional-case = Le médecin de l'Agence eSanté a été autorisé à consulter votre DSP dans une procédure exceptionnelle.
notice-document-erased = Le contenu d'un document de votre DSP a été détruit dans une procédure exceptionnelle.
notice-licence-stopped = Un professionnel qui avait accès à votre DSP n'a plus le droit d'exercer. Son accès est terminé.
notice-codes-reissued = Vos codes perdus ne valent plus. L'Agence eSanté vous envoie une lettre avec de nouveaux codes.
notice-dossier-closed = Votre DSP a été fermé. Plus personne n'y a accès. Vous pouvez le rouvrir pendant dix ans.
notice-dossier-reopened = Votre DSP a été rouvert, avec tout ce qu'il contenait.
notice-assistant-designated = Un assistant DSP a été désigné pour votre DSP.
notice-representative-registered = Un représentant légal a été enregistré pour votre DSP.
notice-request-carried-out = L'Agence eSanté a exécuté une demande que vous avez signée.
notice-representation-ended = Un représentant légal n'agit plus pour votre DSP.
notice-discernment-recognised = Vous décidez désormais seul des accès à votre DSP.
notice-referring-doctor-declared = La déclaration de votre médecin référent a été enregistrée ou a pris fin.
notice-stay-announced = Un établissement a annoncé le début, la suite ou la fin de votre prise en charge.
notice-majority-near = Dans un mois, vous avez 18 ans. À partir de ce jour, vous seul décidez de votre DSP : l'accès de vos parents s'arrête.
notice-majority-reached = Vous avez 18 ans. Vous seul décidez maintenant de votre DSP : l'accès de vos parents s'est arrêté.
notice-now-assisting = Une personne vous a choisi comme assistant DSP.
notice-no-longer-assisting = Vous n'êtes plus l'assistant DSP d'une personne.
notice-now-representing = L'Agence eSanté vous a enregistré comme représentant légal pour un DSP.
notice-no-longer-representing = Vous ne représentez plus une personne pour son DSP.
notice-child-nearly-of-age = Dans un mois, une personne que vous représentez a 18 ans. À partir de ce jour, elle seule décide de son DSP : votre accès s'arrête.
notice-child-of-age = Une personne que vous représentiez a 18 ans. Elle seule décide maintenant de son DSP : votre accès s'est arrêté.

feedback-subject = Accessibilité du portail DSP : une personne nous écrit
feedback-mail =
    Une personne signale ceci sur la page « Accessibilité » du portail :

    { $words }

    Nom : { $name }
    Répondre à : { $contact }
    Langue : { $language }

    La loi demande une réponse dans un délai d'un mois.

filing-subject = Un document que vous avez déposé n'a pas été gardé
filing-mail =
    Bonjour,

    { $what }

    Cordialement,

    L'équipe technique
filing-text = eSanté : { $what }
notice-file-harmful = Un document que vous avez déposé contenait un programme nuisible. Nous l'avons détruit. Rien n'a été ajouté au dossier.
notice-filing-refused = Un document que vous avez déposé n'a pas pu être ajouté au dossier : vous n'avez plus le droit d'y déposer.

alert-subject = Votre compte eSanté a changé
alert-mail =
    Bonjour,

    { $what }

    C'était vous ? Vous n'avez rien à faire.

    Ce n'était pas vous ? Changez votre mot de passe et appelez le Helpdesk au (+352) 27 12 50 18 33.

    Cordialement,

    L'équipe technique
alert-text = eSanté : { $what } Ce n'était pas vous ? Appelez le (+352) 27 12 50 18 33.

alert-new-device = Nouvelle connexion à votre compte le { $date } à { $time } : { $device }.
alert-contact-point-added = Un moyen de vous joindre a été ajouté à votre compte.
alert-contact-point-removed = Nous ne vous écrirons plus ici : ce moyen de vous joindre a été retiré de votre compte.
alert-notices-moved = Nous ne vous écrirons plus ici : nos messages partent maintenant vers un autre moyen de contact de votre compte.
alert-password-changed = Le mot de passe de votre compte a été changé.
alert-passkey-added = Un code PIN, une empreinte ou un visage peut maintenant ouvrir votre compte.
alert-passkey-removed = Un code PIN, une empreinte ou un visage n'ouvre plus votre compte.
alert-identity-linked = Un moyen d'identification, comme LuxTrust, peut maintenant ouvrir votre compte.
alert-identity-unlinked = Un moyen d'identification, comme LuxTrust, n'ouvre plus votre compte.
alert-app-allowed = Une application peut maintenant agir en votre nom.
device = { $browser } sur { $system }
device-unknown = un appareil que nous ne reconnaissons pas
notice-access = Un professionnel de santé a consulté votre DSP.

notice-request-answered = Vous avez reçu la réponse à une demande concernant votre DSP.

request-subject = Une demande d'un patient vous attend
request-mail =
    Bonjour,

    { $what }

    Connectez-vous au portail DSP et ouvrez « Demandes des patients ».

    Cordialement,

    L'équipe technique
request-text = eSanté : { $what } Connectez-vous au portail DSP.
notice-request-received = Un patient vous demande quelque chose au sujet de son DSP. Vous avez un mois pour répondre.
notice-request-due = Un patient attend toujours votre réponse. Il vous reste moins d'une semaine.
