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
notice-text = eSanté : { $what } Connectez-vous à votre DSP pour en savoir plus.

notice-first-access = Un professionnel de santé a ouvert votre DSP pour la première fois.
notice-emergency = Un professionnel de santé a déclaré une urgence vitale et peut consulter l'essentiel de votre DSP pendant 24 heures.
notice-exceptional-case = Le médecin de l'Agence eSanté a été autorisé à consulter votre DSP dans une procédure exceptionnelle.
notice-document-erased = Le contenu d'un document de votre DSP a été détruit dans une procédure exceptionnelle.
notice-licence-stopped = Un professionnel qui avait accès à votre DSP n'a plus le droit d'exercer. Son accès est terminé.
notice-dossier-closed = Votre DSP a été fermé. Plus personne n'y a accès. Vous pouvez le rouvrir pendant dix ans.
notice-dossier-reopened = Votre DSP a été rouvert, avec tout ce qu'il contenait.
notice-assistant-designated = Un assistant DSP a été désigné pour votre DSP.
notice-representative-registered = Un représentant légal a été enregistré pour votre DSP.
notice-request-carried-out = L'Agence eSanté a exécuté une demande que vous avez signée.
notice-representation-ended = Un représentant légal n'agit plus pour votre DSP.
notice-discernment-recognised = Vous décidez désormais seul des accès à votre DSP.
notice-referring-doctor-declared = La déclaration de votre médecin référent a été enregistrée ou a pris fin.
notice-stay-announced = Un établissement a annoncé le début, la suite ou la fin de votre prise en charge.
