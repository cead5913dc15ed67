### Texts of the portal in French. Labels in the journey are those of the Agency's own guides.

## Frame

product-short = DSP
product-long = Dossier de Soins Partagé
professional-space = Espace professionnel
skip-to-content = Aller au contenu
title-with-errors = Erreur : { $title }
choose-language = Langue :
main-navigation = Navigation principale
section-navigation = Rubriques
tab-documents = Documents
tab-stakeholders = Intervenants
tab-activities = Activités
tab-account = Mon compte
tab-record = Dossier
tab-patients = Mes patients
dossier-of = Dossier de
caring-assistant = comme assistant DSP
caring-legal-representative = comme représentant légal
caring-back = Revenir à mon dossier
open-on-basis = Accès : { $basis }
signed-in-as = Vous êtes { $person }
help-line = Une question ? Le Helpdesk répond :
step-of = Étape { $current } sur { $total }
error-summary-title = Il y a un problème
next = Suivant
back = Retour
cancel = Annuler
search = Rechercher
sign-out = Se déconnecter
to-start-page = Aller à la page d'accueil

## Dates, sizes

weekday-1 = lundi
weekday-2 = mardi
weekday-3 = mercredi
weekday-4 = jeudi
weekday-5 = vendredi
weekday-6 = samedi
weekday-7 = dimanche
month-1 = janvier
month-2 = février
month-3 = mars
month-4 = avril
month-5 = mai
month-6 = juin
month-7 = juillet
month-8 = août
month-9 = septembre
month-10 = octobre
month-11 = novembre
month-12 = décembre
date-long =
    { $day ->
        [1] 1er
       *[other] { $day }
    } { $month } { $year }
date-with-weekday = { $weekday } { $date }
date-time = { $date } à { $time }
decimal-mark = ,
size-kilobytes = { $size } ko
size-megabytes = { $size } Mo

## Welcome

welcome-title = Votre santé, réunie en un seul dossier
welcome-lead = Le DSP rassemble vos résultats, ordonnances et rapports. Vous décidez qui peut les voir, et vous voyez qui les a vus.
welcome-have-code = J'ai reçu mon code d'activation
welcome-have-code-explained = Votre code se trouve dans la lettre de l'Agence eSanté.
welcome-sign-in = J'accède à mon DSP
welcome-sign-in-explained = Vous avez déjà activé votre compte.
welcome-oppose = Je ne veux pas de DSP
welcome-professional = Vous êtes professionnel de santé ?
welcome-professional-link = Espace professionnel

## Activation

activation-title = Activer mon compte eSanté
activation-intro-title = Préparez votre lettre
activation-intro = Prenez la lettre que l'Agence eSanté vous a envoyée : elle contient votre code d'activation. L'activation se fait en cinq étapes et prend environ cinq minutes.
activation-need-letter = votre lettre avec le code d'activation
activation-need-matricule = votre matricule (numéro de sécurité sociale)
activation-need-directory-id = votre identifiant professionnel (il est imprimé dans la lettre)
activation-need-contact = votre téléphone portable ou votre e-mail, pour recevoir un code
activation-need-title = Il vous faut :
activation-identify-title = Votre matricule et votre code d'activation
activation-identify-title-professional = Votre identifiant et votre code d'activation
activation-code = Code d'activation
activation-code-hint = Il est imprimé dans votre lettre. Les tirets et les espaces ne comptent pas.
activate-my-dsp = Activer mon DSP
activate-my-account = Activer mon compte
activation-password-title = Choisissez votre mot de passe
activation-contact-title = Où vous envoyer un code ?
activation-contact-lead = À chaque connexion, nous vous enverrons un code à usage unique. Choisissez où le recevoir.
activation-contact-field = Numéro de portable ou adresse e-mail
activation-contact-hint = Par exemple +352 621 123 456 ou marie@exemple.lu
activation-contact-again = Corriger l'adresse ou le numéro, ou recevoir un nouveau code
activation-confirm-title = Saisissez le code reçu
activation-done = Votre compte est activé. Vous pouvez maintenant vous connecter.
lost-letter = Je n'ai pas ou plus ma lettre
lost-letter-explained = Appelez le Helpdesk au (+352) 27 12 50 18 33 ou écrivez à helpdesk@esante.lu. Vous recevrez une nouvelle lettre avec de nouveaux codes.

## Numbers, codes and passwords

matricule = Matricule
matricule-hint = Votre numéro de sécurité sociale, 13 chiffres. Il figure sur votre carte de sécurité sociale.
directory-id = Identifiant professionnel
directory-id-hint = Votre numéro dans le répertoire des professionnels, imprimé dans votre lettre.
password = Mot de passe
password-new = Nouveau mot de passe
password-choose = Mot de passe
password-hint = Au moins { $minimum } caractères. Plusieurs mots sans rapport entre eux se retiennent bien et se devinent mal.
password-again = Confirmez le mot de passe
one-time-code = Code à usage unique
one-time-code-hint = 6 lettres et chiffres, en majuscules ou en minuscules. Le code est valable { $minutes } minutes.
one-time-code-sent = Nous avons envoyé un code à { $contact }.
one-time-code-sent-again = Nous avons envoyé un nouveau code à { $contact }.
one-time-code-sent-to-you = Nous vous avons envoyé un code par e-mail ou par SMS.
one-time-code-not-received = Je n'ai pas reçu de code
one-time-code-not-received-explained = Attendez une minute et regardez aussi dans les courriers indésirables. Vous pouvez ensuite demander un nouveau code ; l'ancien ne sera plus valable.
send-new-code = Envoyer un nouveau code

## Signing in

sign-in-title = Connexion
sign-in-with-matricule = Avec votre matricule
sign-in = Se connecter
forgotten-password = Mot de passe oublié
sign-in-method-title = Comment recevoir votre code ?
sign-in-method = Envoyer le code par
method-email = E-mail à { $contact }
method-phone = SMS au { $contact }
send-code = Envoyer le code
sign-in-code-title = Saisissez le code reçu
sign-in-no-account = Vous n'avez pas encore activé votre compte ?
signed-out = Vous êtes déconnecté.
session-expired = Vous n'êtes plus connecté
session-expired-next = Après un moment sans activité, nous fermons la session. Rien de ce qui était enregistré n'est perdu.

## Signing in with another identity

identity-with = Avec { $provider }
identity-with-explained = Si vous avez déjà lié { $provider } à votre compte.
identity-continue = Continuer avec { $provider }
identity-leaving-title = Vous allez chez { $provider }
identity-leaving = Identifiez-vous là-bas comme d'habitude. Vous reviendrez ensuite ici.
identity-not-signed-in = Vous n'êtes pas connecté
identity-not-linked = { $provider } n'est pas lié à votre compte
identity-given-up = Vous avez arrêté l'identification chez { $provider }.
identity-not-proven = { $provider } ne nous a pas confirmé qui vous êtes. Essayez encore une fois.
identity-too-weak = Ce moyen de vous identifier chez { $provider } n'est pas assez sûr pour un dossier de santé. Choisissez-en là-bas un plus sûr.
identity-unknown = { $provider } n'est pas encore lié à un compte ici. Connectez-vous une fois avec votre mot de passe. Vous pourrez ensuite le lier dans « Mon compte ».
identity-taken = Cette identité { $provider } ouvre déjà un autre compte. Utilisez celle qui est à votre nom, ou appelez le Helpdesk.
identity-silent = { $provider } ne répond pas en ce moment. Ce n'est pas votre faute.
identity-password-instead = Vous pouvez toujours vous connecter avec votre mot de passe.
identity-to-password = Me connecter avec mon mot de passe
identity-link = Lier un produit { $provider }
identity-link-again = Revenir à « Se connecter autrement »
identities-title = Se connecter autrement
identities-lead = Liez un moyen d'identification que vous avez déjà. Il ouvrira votre compte sans mot de passe ni code.
identities-none = Rien n'est lié pour le moment.
identities-none-next = Choisissez ci-dessous ce que vous voulez lier.
identities-since = Lié le { $date }
identities-unlink = Délier
identities-unlink-one = Délier { $provider }, lié le { $date }
identities-linked = C'est lié. La prochaine fois, vous pourrez vous connecter ainsi.
identities-unlinked = C'est délié. Ce moyen n'ouvre plus votre compte.
identities-offer-title = Comment vous connecter la prochaine fois ?
identities-offer = Si vous le souhaitez, liez un moyen d'identification que vous avez déjà. Vous pourrez aussi le faire plus tard, dans « Mon compte ».
identities-offer-later = Pas maintenant

## Forgotten password

reset-title = Mot de passe oublié
reset-lead = Indiquez votre matricule et l'adresse e-mail de votre compte. Nous vous enverrons un lien pour choisir un nouveau mot de passe.
reset-lead-professional = Indiquez votre identifiant professionnel et l'adresse e-mail de votre compte. Nous vous enverrons un lien pour choisir un nouveau mot de passe.
reset-email = Adresse e-mail
reset-submit = Réinitialiser mon mot de passe
reset-sent-title = Regardez vos e-mails
reset-sent = Si ces indications correspondent à un compte, un lien vient de partir. Il est valable { $minutes } minutes.
reset-no-email = Pas d'adresse e-mail dans votre compte ? Appelez le Helpdesk au (+352) 27 12 50 18 33.
reset-choose-title = Choisissez un nouveau mot de passe
reset-confirm = Valider mon nouveau mot de passe
reset-done = Votre nouveau mot de passe est enregistré. Vous pouvez vous connecter.
reset-link-dead = Ce lien n'est plus valable
reset-link-dead-next = Un lien ne sert qu'une fois et pendant un temps limité. Demandez-en un nouveau.

## Opposition

oppose-title = Je ne veux pas de DSP
oppose-lead = Avant l'activation, vous pouvez vous opposer à l'ouverture de votre DSP. Il sera alors supprimé.
oppose-consequences = Vos remboursements ne changent pas. Vos soignants ne pourront simplement pas partager vos informations par le DSP. Si vous changez d'avis, vous pourrez en demander un nouveau à l'Agence eSanté.
oppose-confirm = Supprimer mon DSP
oppose-done = Votre DSP est supprimé
oppose-done-next = Personne ne peut plus y déposer ni y lire quoi que ce soit.
oppose-too-late = Ce DSP a déjà été ouvert. Pour le fermer, appelez le Helpdesk au (+352) 27 12 50 18 33.

## Terms of use

terms-title = Conditions d'utilisation
terms-version = Version { $version }
terms-accept-lead = Lisez et acceptez les conditions pour ouvrir votre DSP.
terms-accept = J'accepte
terms-refuse = Je n'accepte pas maintenant
terms-declined-title = Votre DSP n'est pas ouvert
terms-declined = Sans votre accord sur les conditions, nous ne pouvons pas l'ouvrir. Rien n'est enregistré, et vous pouvez revenir quand vous voulez.
terms-declined-back = Relire les conditions
terms-what-title = Ce qu'est le DSP
terms-what = Le DSP est votre dossier de santé électronique. Il est gratuit et personnel. L'Agence eSanté le tient pour vous, comme le prévoit l'article 60quater du Code de la sécurité sociale. Il ne remplace pas le dossier que tient chaque professionnel de santé.
terms-access-title = Qui peut le lire
terms-access = Vous, et les professionnels de santé autorisés au Luxembourg à qui vous donnez accès : pour 24 heures avec votre code de présence, ou durablement dans votre cercle de confiance. Un professionnel peut toujours relire les documents qu'il a déposés lui-même. L'Agence eSanté ne lit pas vos documents.
terms-documents-title = Vos documents
terms-documents = Un document déposé ne peut pas être effacé par vous ni par le professionnel ; une nouvelle version peut le remplacer. Un document est gardé dix ans, puis détruit, sauf si vous avez convenu avec son auteur de le garder à vie.
terms-trace-title = Tout est noté
terms-trace = Chaque accès est inscrit dans votre ligne de vie : qui, quand, quoi et pourquoi. Vous pouvez la lire à tout moment.
terms-duties-title = Ce que nous vous demandons
terms-duties = Gardez votre mot de passe et vos codes pour vous. Ne déposez que des documents qui concernent votre santé. Prévenez le Helpdesk si vous pensez que quelqu'un d'autre utilise votre compte.
terms-rights-title = Vos droits
terms-rights = Vous pouvez à tout moment changer les accès ou demander la fermeture de votre DSP au Helpdesk. Pour vos données personnelles, écrivez à privacy@esante.lu.

## Organ donation

donation-title = Don d'organes
donation-lead = Au Luxembourg, toute personne est considérée comme donneuse si elle ne s'y est pas opposée de son vivant (loi du 25 novembre 1982). Vous pouvez indiquer votre position ici.
donation-question = Après votre décès, vos organes peuvent-ils être prélevés pour une greffe ?
donation-not-opposed = Je ne m'oppose pas au prélèvement
donation-opposed = Je m'oppose au prélèvement
donation-not-now = Je ne réponds pas maintenant
donation-not-now-explained = Rien n'est enregistré.
donation-continue = Continuer
donation-state = Indiquer ma position

## Documents

documents-title = Documents
synthesis = Synthèse
latest-documents = Mes derniers documents
documentary-view = Vue documentaire
my-documents = Mes documents
personal-data = Données personnelles
personal-space = Espace personnel
synthesis-welcome = Bonjour { $person }
synthesis-opened = Votre DSP est ouvert.
synthesis-all-documents = Voir tous mes documents
documents-count =
    { $count ->
        [one] { $count } document
       *[other] { $count } documents
    }
no-documents = Pas encore de document
no-documents-explained = Votre DSP se remplit au fil de vos soins. Vous pouvez aussi y déposer un document vous-même.
no-documents-for-you = Rien ici pour le moment, ou rien que vous puissiez voir.
no-documents-in-category = Aucun document dans ce dossier.
document-kind = Type de document
document-category = Dossier
document-author = Auteur
document-care-date = Date des soins
document-filed-at = Déposé le
document-confidentiality = Confidentialité
document-format = Format
document-earlier-versions = Versions précédentes
document-replaced = Une version plus récente existe
document-newer-version = Voir la version la plus récente
document-open = Ouvrir le document
opens-in-new-tab = (dans un nouvel onglet)
document-download = Télécharger
document-by-you = Déposé par vous
document-by-holder = Déposé par le titulaire
document-by-patient = Déposé par le patient
document-by-representative = Déposé par le représentant légal
document-by-assistant = Déposé par l'assistant DSP
format-pdf = PDF
format-jpeg = Image JPEG
format-png = Image PNG
format-text = Texte
format-cda = Document médical structuré (CDA)
format-fhir = Document médical structuré (FHIR)
reading-about = À propos du document
reading-title = Lire « { $title } »
reading-dates = Soins du { $care }. Déposé le { $filed }.
reading-full-screen = Ouvrir en plein écran
reading-no-pdf-here = Cet appareil ne montre pas les PDF dans la page. Ouvrez-le en plein écran.
reading-image = Image : { $title }
reading-attachment = Ouvrir la pièce jointe { $number }
reading-table = Tableau
reading-too-long = Ce document est trop long pour être montré ici
reading-not-shown = Ce document ne peut pas être montré ici
reading-download-it = Téléchargez-le pour le lire sur votre appareil.
reading-patient = Patient
reading-born-on = Date de naissance
reading-written-on = Écrit le
reading-author = Écrit par
reading-custodian = Original conservé par
reading-measure = Analyse
reading-outcome = Résultat
reading-range = Valeurs habituelles
reading-when = Date
reading-substance = Allergie à
reading-reaction = Réaction
reading-risk = Danger
reading-high-risk = Peut mettre la vie en danger
reading-low-risk = Sans danger pour la vie
reading-standing = État
reading-active = En cours
reading-inactive = Plus en cours
reading-resolved = Guéri
reading-completed = Terminé
reading-stopped = Arrêté
reading-medicine = Médicament
reading-dosage = Comment le prendre
reading-vaccine = Vaccin
reading-dose = Dose
reading-lot = Numéro de lot
reading-complaint = Problème de santé
reading-since = Depuis
reading-treatment = Traitement
reading-conclusion = Conclusion
reading-yes = Oui
reading-no = Non
reading-elsewhere = Cette partie se trouve dans un autre fichier, qui n'a pas été déposé.
reading-flag-high = ▲ élevé
reading-flag-low = ▼ bas
reading-flag-critical-high = ▲ très élevé
reading-flag-critical-low = ▼ très bas
reading-flag-abnormal = anormal

## Filing a document

file-document = Déposer un document
file-document-lead = Le document ira dans votre « Espace personnel ». Les professionnels qui ont accès à votre DSP verront qu'il vient de vous.
file-kind-title = Que voulez-vous déposer ?
file-kind-none = Vous ne pouvez rien déposer pour le moment.
file-kind-holder-expression = Vos volontés, et ce que vos soignants doivent savoir de vous.
file-kind-holder-document = Un carnet de mesures, une lettre, un ancien résultat.
file-field = Fichier
file-hint = PDF, JPEG, PNG ou texte, jusqu'à { $limit }.
file-photos-hint = Plusieurs photos deviennent un seul PDF, une page par photo.
file-camera = Ou prenez une photo
file-camera-hint = Une photo par page. Recommencez pour la page suivante.
file-photos = Photos
file-as-pdf = Convertir en PDF
file-as-pdf-hint = Pour une photo de lettre ou d'ordonnance.
file-title = Titre
file-title-hint = Une ligne qui dit de quoi il s'agit, par exemple « Mes allergies ».
file-care-date = Date des soins
file-kind-prompt = Choisissez un type
file-submit = Déposer
file-done = Votre document est déposé.
file-done-professional = Le document est déposé dans le DSP de { $person }.
file-waiting = Votre document est bien arrivé. Nous le vérifions ; il apparaît dans les documents dès que c'est fait.
documents-waiting =
    { $count ->
        [one] 1 document en cours de vérification
       *[other] { $count } documents en cours de vérification
    }
documents-waiting-explained = Vous n'avez rien à faire.
documents-announced = Un document est en préparation
documents-announced-explained = Un professionnel de santé veut d'abord vous en parler. Vous pourrez le lire ensuite.
document-search = Rechercher dans les documents
document-search-field = Que cherchez-vous ?
document-search-hint = Un ou plusieurs mots : d'un titre, d'un nom, ou du texte.
document-search-lead = Les mots que vous cherchez ne sont notés nulle part.
document-search-results =
    { $count ->
        [0] Aucun document trouvé
        [one] 1 document trouvé
       *[other] { $count } documents trouvés
    }
document-search-none = Essayez avec un seul mot, ou un mot plus court. Le texte des photos ne peut pas être recherché.
invalid-document-search = Écrivez un mot d'au moins deux lettres.
replace-document = Déposer une nouvelle version
replace-document-lead = Elle prendra la place de la version actuelle, qui reste accessible.
replace-done = La nouvelle version est déposée. L'ancienne reste accessible.
retention = Durée de conservation
retention-ten-years = Dix ans
retention-lifelong-proposed = À vie, si le patient est d'accord
retention-lifelong-explained = Le document est gardé dix ans tant que le patient n'a pas donné son accord.
announcement = Consultation d'annonce
announcement-none = Le patient peut le lire tout de suite
announcement-mentioned = Seulement après que vous lui en avez parlé
announcement-mentioned-hint = D'ici là, son DSP dit qu'un document est en préparation, sans dire lequel.
announcement-silent = Seulement après que vous lui en avez parlé, sans rien annoncer
announcement-silent-hint = D'ici là, son DSP n'en dit rien.
announcement-days = Pendant combien de jours au plus
announcement-days-hint = De 1 à 30. Ensuite, le patient peut le lire de toute façon. Vous pouvez le libérer plus tôt.
announcement-waits = Le patient ne peut pas encore lire ce document. Il le pourra le { $date }, ou dès que vous le libérez.
announcement-release = Libérer
announcement-released = Le document est libéré. Le patient peut le lire.
upload-sending = Envoi en cours : %
upload-checking = Le fichier est arrivé. Nous le vérifions.
upload-failed = L'envoi s'est interrompu. Vérifiez votre connexion et recommencez.
upload-progress = Avancement de l'envoi

## Confidentiality

confidentiality-normal = Normal
confidentiality-normal-explained = Visible par toute personne qui a accès à votre DSP.
confidentiality-confidential = Confidentiel
confidentiality-confidential-explained = Visible par vous, votre médecin référent, votre cercle de confiance et l'auteur.
confidentiality-private = Privé
confidentiality-private-explained = Visible par vous et l'auteur seulement.
confidentiality-normal-proposed = Visible par toute personne qui a accès au DSP du patient.
confidentiality-confidential-proposed = Visible par le patient, son médecin référent, son cercle de confiance et vous.
confidentiality-private-proposed = Visible par le patient et vous seulement.

## Stakeholders

my-stakeholders = Mes intervenants
circle-of-trust = Cercle Médical de Confiance
circle-explained = Ces professionnels ont accès au dossier jusqu'à ce que vous les retiriez.
circle-empty = Votre cercle est vide
circle-empty-explained = Ajoutez un professionnel pour lui donner un accès durable. Pour une seule visite, votre code de présence suffit.
add-stakeholder = Ajouter un intervenant
stakeholder-search = Nom ou prénom du professionnel
stakeholder-search-hint = Les premières lettres suffisent.
stakeholder-search-results =
    { $count ->
        [one] { $count } professionnel trouvé
       *[other] { $count } professionnels trouvés
    }
stakeholder-search-none = Aucun professionnel ne correspond. Essayez avec moins de lettres, ou une autre spécialité.
stakeholder-search-more = Il y en a d'autres : ajoutez une lettre.
stakeholder-choose = Choisir
stakeholder-confirm-title = Donner accès à { $person } ?
stakeholder-confirm = { $person } pourra lire les documents que sa profession lui permet de voir, et en déposer, jusqu'à ce que vous retiriez cet accès.
validate = Valider
stakeholder-added = { $person } a maintenant accès au dossier.
stakeholder-already-added = Cette personne fait déjà partie de votre cercle.
stakeholder-since = Depuis le { $date }
stakeholder-withdraw = Retirer
stakeholder-withdraw-named = Retirer { $person }
stakeholder-withdrawn = { $person } n'a plus accès au dossier, sauf à ses propres documents.
temporary-access = Accès par code de présence
temporary-access-explained = Cet accès s'arrête de lui-même. Vous pouvez aussi l'arrêter maintenant.
access-until = Jusqu'au { $date }
provision-referring-doctor = Médecin référent
provision-emergency = Urgence vitale déclarée
all-institutions = Tous les établissements
emergency-access = Accès en cas d'urgence
emergency-access-off = Désactivé
provision-discernment = Vous décidez seul
provision-discernment-explained = Un médecin a reconnu que vous pouvez décider seul.
stakeholders-section = Intervenant
blocked-section = Accès bloqué
access-fixed = Vous voyez les accès
last-access = Dernier accès le { $date }
last-access-never = N'a encore rien ouvert
stakeholder-put-back = Remettre
stakeholder-put-back-named = Remettre { $person } dans le cercle
referring-doctor-none = Aucun médecin référent n'est déclaré.
referring-doctor-why = Pourquoi ne puis-je pas le retirer ?
referring-doctor-why-text = Cet accès vient de la déclaration que vous avez signée ensemble. Il dure aussi longtemps qu'elle et ne peut pas être bloqué. Pour en changer, signez une déclaration avec un autre médecin.
presence-none = Personne n'a accès par votre code en ce moment.
presence-end = Terminer
presence-end-named = Terminer l'accès de { $person }
presence-ended = { $person } n'a plus accès par le code de présence.
institutions = Établissements
institution = Établissement
institutions-explained = Un établissement a accès pendant qu'il s'occupe de vous.
institutions-none = Aucun établissement n'a accès en ce moment.
institutions-manage = Refuser l'accès d'établissements
institutions-lead = Hôpitaux, maisons de soins et réseaux de soins à domicile ont accès au dossier pendant qu'ils s'occupent de vous. Vous pouvez le refuser.
institutions-refused = Accès refusé à
institutions-refused-none = Vous n'avez refusé l'accès à aucun établissement.
institutions-refuse-one = Refuser un établissement
institutions-refuse-all = Refuser tous les établissements
institutions-refuse-all-explained = Plus aucun hôpital ni réseau de soins ne verra le dossier pendant un séjour, ni aujourd'hui ni plus tard. Chacun garde ce qu'il a écrit. Un soignant qui ne voit pas tout peut passer à côté de quelque chose d'important.
institutions-all-refused = Vous refusez l'accès à tous les établissements.
institution-refuse = Refuser l'accès
institution-refuse-named = Refuser l'accès : { $institution }
institution-refuse-explained = Si vous refusez, il ne voit plus le dossier, ni maintenant ni lors d'un autre séjour. Il garde ce qu'il a écrit. Vous pouvez l'autoriser à nouveau à tout moment.
institution-refused = Accès refusé
institution-lift = Autoriser à nouveau
institution-lift-named = Autoriser à nouveau : { $institution }
institution-opposed-done = { $institution } n'a plus accès au dossier.
institution-lifted-done = Le refus est levé. L'accès vaut à nouveau pendant une prise en charge.
stay-admission = Séjour en cours
stay-renewal = Séjour prolongé
stay-after-discharge = Suites du séjour
stay-emergency-ward = Passage aux urgences
assistants = Assistants DSP
assistants-none = Aucun assistant n'est désigné.
assistants-and-representatives = Assistants et représentants
representatives = Représentants légaux
representative-parent = Parent
representative-guardian = Tutelle
emergency-access-on = Activé
emergency-on-explained = Si votre vie est en danger, un professionnel peut ouvrir l'essentiel du dossier pendant 24 heures, en écrivant pourquoi. Vous êtes prévenu aussitôt.
emergency-off-explained = Même si votre vie est en danger, personne n'ouvre le dossier de cette façon.
emergency-off-title = Si vous désactivez
emergency-off-risk = Les secours ne verront ni vos allergies ni vos traitements, à moins de vous les demander.
emergency-on-then = Si vous réactivez :
emergency-switch-off = Désactiver l'accès en cas d'urgence
emergency-switch-on = Réactiver l'accès en cas d'urgence
emergency-switched-off = L'accès en cas d'urgence est désactivé.
emergency-switched-on = L'accès en cas d'urgence est réactivé.
objections = Consultations non partagées
objections-explained = Ce jour-là, le professionnel ne lit rien dans le dossier et n'y dépose rien.
objection-add = Ne pas partager une consultation
objection-title = Ne pas partager la consultation avec { $person }
objection-explained = Ce jour-là, { $person } ne lira rien dans le dossier et n'y déposera rien.
objection-field = Jour de la consultation
objection-hint = Aujourd'hui, un jour à venir, ou l'un des sept derniers jours.
invalid-objection-day = Choisissez aujourd'hui, un jour à venir ou l'un des sept derniers jours.
already-in-force = C'est déjà fait.
objection-submit = Ne pas partager
objection-done = La consultation avec { $person } ne sera pas partagée.
objection-day = Consultation du { $date }
objection-withdraw = Partager quand même
objection-withdraw-named = Partager quand même la consultation avec { $person }
objection-withdrawn = La consultation avec { $person } sera partagée.
blocked-lead = Un professionnel bloqué n'ouvre plus le dossier, même avec le code de présence ou en cas d'urgence. Il garde ce qu'il a écrit lui-même.
blocked-empty = Personne n'est bloqué
blocked-empty-explained = Vous pouvez fermer le dossier à un professionnel, par son nom, et le rouvrir à tout moment.
blocked-for = Accès bloqué pour { $person }
block-add = Bloquer un professionnel
block-title = Bloquer l'accès de { $person } ?
block-explained = { $person } n'ouvrira plus le dossier, ni avec le code de présence, ni à l'hôpital, ni en cas d'urgence. Vous pouvez débloquer à tout moment.
block-confirm = Oui, Bloquer l'accès
stakeholder-blocked = L'accès de { $person } est bloqué.
unblock = Débloquer
unblock-named = Débloquer { $person }
stakeholder-unblocked = { $person } n'est plus bloqué. Pour donner à nouveau accès, ajoutez cette personne ou donnez votre code.
speciality = Spécialité
speciality-any = Toutes les spécialités
search-first = Veuillez lancer une recherche pour afficher la liste des professionnels correspondants
preview-title = Ce que cela change
preview-gains =
    { $count ->
        [one] { $person } verra { $count } document.
       *[other] { $person } verra { $count } documents.
    }
preview-gains-no-more =
    { $count ->
        [one] { $person } voit déjà { $count } document, et le verra aussi longtemps que vous le voulez.
       *[other] { $person } voit déjà { $count } documents, et les verra aussi longtemps que vous le voulez.
    }
preview-gains-nothing = Le dossier n'a pas encore de document que { $person } pourrait lire.
preview-loses =
    { $count ->
        [one] { $person } ne verra plus { $count } document.
       *[other] { $person } ne verra plus { $count } documents.
    }
preview-loses-nothing = En ce moment, { $person } ne voit aucun document. Cela restera ainsi.
preview-keeps =
    { $count ->
        [one] Ce qui a été écrit de sa main lui reste : { $count } document.
       *[other] Ce qui a été écrit de sa main lui reste : { $count } documents.
    }
preview-risk = Un soignant qui ne voit pas tout peut passer à côté de quelque chose d'important.
cannot-title = Ce n'est pas possible
cannot-is-referring-doctor = { $person } est le médecin référent. Son accès vient de la déclaration signée ensemble et ne peut pas être bloqué. Pour en changer, signez une déclaration avec un autre médecin.
cannot-blocked = L'accès de { $person } est bloqué. Débloquez d'abord cette personne dans « Accès bloqué ».
cannot-not-licensed = { $person } n'exerce plus au Luxembourg.
cannot-not-independent = { $person } travaille dans un établissement. L'accès vient avec la prise en charge, ou avec votre code de présence.
cannot-representative-decides = C'est votre représentant légal qui décide des accès.
cannot-outside-mandate = Décider des accès ne fait pas partie de ce qui vous a été confié.
cannot-otherwise = Vous ne pouvez pas changer cela.
presence-code-title = Mon code de présence
presence-code-what =
    { $hours ->
        [one] Donnez ce code à un professionnel pendant la consultation : il a accès au dossier pendant { $hours } heure.
       *[other] Donnez ce code à un professionnel pendant la consultation : il a accès au dossier pendant { $hours } heures.
    }
presence-code-hidden-title = Nous ne connaissons pas votre code
presence-code-hidden = Il est dans la lettre de l'Agence, et nulle part chez nous. Nous pouvons vous en donner un nouveau.
presence-code-old = Si vous en créez un nouveau, celui d'avant, par exemple celui de la lettre, ne fonctionnera plus.
presence-code-new = Créer un nouveau code
presence-code-not-yours-title = Le code ne se donne pas à votre place
presence-code-not-yours = Seule la personne elle-même, ou son représentant légal, peut créer un nouveau code.
consultation-title = Mode consultation
consultation-what = Pendant la consultation, voyez ici ce qui est lu et déposé, au moment même.
consultation-follow = Suivre une consultation
consultation-show = Montrez ce code au professionnel
consultation-square = Le même code, à scanner
consultation-code-once = Il n'est montré que maintenant. Notez-le si vous voulez le garder. L'ancien code ne fonctionne plus.
consultation-seen = Ce qui est lu et déposé
consultation-since = Depuis { $time }
consultation-nothing = Rien pour le moment.
consultation-live = Cette liste se met à jour toute seule.
consultation-over = Cette liste ne se met plus à jour.
consultation-refresh = Actualiser
consultation-end = Terminer la consultation
consultation-end-explained = Quand vous terminez, plus personne n'a accès par le code de présence.
consultation-ended = La consultation est terminée. Plus personne n'a accès par le code de présence.
consultation-ended-code = Le code que vous avez donné reste valable. Si vous ne voulez plus qu'il serve, créez-en un nouveau.

## Activities

life-line = Ligne de vie
life-line-lead = Tout ce qui s'est passé dans votre DSP : qui, quand, quoi et pourquoi.
life-line-empty = Il ne s'est encore rien passé ici.
life-line-refused = Refusé
life-line-older = Voir plus ancien
life-line-newest = Revenir au plus récent
life-line-document = Voir « { $document } »
life-line-you = Vous
who-agency = L'Agence eSanté
who-unproven = Une personne non identifiée
who-representative = { $person } (représentant légal)
who-assistant = { $person } (assistant DSP)
who-stranger = { $person } (sans lien avec ce DSP)
who-institution = { $person } (établissement)
who-agency-doctor = { $person } (médecin de l'Agence eSanté)
who-staff = { $person } (Agence eSanté)
who-transplant-coordinator = { $person } (coordination des greffes)
life-line-context = « { $words } »

act-dossier-prepared = { $subject } créé ce DSP.
act-letter-sent = { $subject } envoyé la lettre avec les codes.
act-codes-reissued = { $subject } invalidé les codes perdus. Une lettre avec de nouveaux codes va suivre.
act-account-activated = { $subject } activé le compte eSanté.
act-activation-refused = { $subject } essayé un code d'activation qui n'était pas le bon.
act-signed-in =
    { $you ->
        [yes] Vous vous êtes
       *[no] { $person } s'est
    } connecté.
act-sign-in-refused = { $subject } essayé de se connecter avec un mot de passe ou un code qui n'était pas le bon.
act-code-sent = Un code à usage unique a été envoyé à { $person }.
act-password-reset-requested = { $subject } demandé un lien pour changer de mot de passe.
act-password-reset = { $subject } choisi un nouveau mot de passe.
act-identity-linked = { $subject } lié { $whom } au compte eSanté.
act-identity-unlinked = { $subject } délié { $whom } du compte eSanté.
act-identity-refused = { $subject } essayé une connexion avec { $whom }, par un moyen qui n'est pas assez sûr.
act-app-allowed = { $subject } autorisé l'application { $whom } à agir dans le dossier.
act-app-withdrawn = { $subject } arrêté l'application { $whom }.
act-app-leave-misused = L'application { $whom } a été arrêtée : quelqu'un d'autre a peut-être utilisé son accès.
act-signed-in-by-passkey =
    { $you ->
        [yes] Vous vous êtes
       *[no] { $person } s'est
    } connecté par code PIN, empreinte ou visage.
act-identity-confirmed = { $subject } confirmé une nouvelle fois l'identité.
act-passkey-added = { $subject } ajouté un code PIN, une empreinte ou un visage pour la connexion.
act-passkey-removed = { $subject } retiré un code PIN, une empreinte ou un visage pour la connexion.
act-contact-point-added = { $subject } ajouté un moyen de contact.
act-contact-point-removed = { $subject } retiré un moyen de contact.
act-device-signed-out = { $subject } déconnecté un autre appareil.
act-notices-chosen = { $subject } choisi quand être averti.
act-terms-accepted = { $subject } accepté les conditions d'utilisation.
act-dossier-activated = { $subject } ouvert ce DSP pour la première fois.
act-dossier-opposed =
    { $you ->
        [yes] Vous vous êtes
       *[no] { $person } s'est
    } opposé à ce DSP.
act-organ-donation-stated = { $subject } indiqué une position sur le don d'organes.
act-dossier-consulted = { $subject } consulté la liste des documents.
act-dossier-searched = { $subject } fait une recherche dans les documents.
act-document-consulted = { $subject } lu { $document }.
act-document-downloaded = { $subject } téléchargé { $document }.
act-document-filed = { $subject } déposé { $document }.
act-document-received = { $subject } remis un document. Il est ajouté au dossier après une vérification.
act-document-replaced = { $subject } déposé une nouvelle version de { $document }.
act-presence-code-entered = { $subject } saisi le code de présence.
act-circle-added = { $subject } ajouté { $whom } au cercle de confiance.
act-circle-withdrawn = { $subject } retiré { $whom } du cercle de confiance.
act-declarations-consulted = { $subject } consulté les déclarations.
act-grants-consulted = { $subject } consulté la liste des intervenants.
act-life-line-read = { $subject } consulté la ligne de vie.
act-life-line-downloaded = { $subject } téléchargé la ligne de vie.
act-dossier-exported = { $subject } emporté tout le contenu du dossier.
act-dossier-closed = { $subject } fermé ce DSP.
act-dossier-reopened = { $subject } rouvert ce DSP.
act-dossier-archived = { $subject } archivé ce DSP après l'annonce d'un décès.
act-dossier-destroyed = { $subject } détruit un DSP.
act-document-destroyed = { $subject } détruit { $document }, arrivé à la fin de sa durée de conservation.
act-document-erased = { $subject } détruit le contenu de { $document }.
act-organ-donation-looked-up = { $subject } consulté la position sur le don d'organes.
act-made-normal = { $subject } rendu { $document } visible à tous ceux qui ont accès.
act-made-confidential = { $subject } rendu { $document } confidentiel.
act-made-private = { $subject } rendu { $document } privé.
act-document-hidden = { $subject } masqué { $document } pour { $whom }.
act-document-unhidden = { $subject } de nouveau rendu { $document } visible pour { $whom }.
act-document-released = { $subject } ouvert { $document } à la lecture du patient.
act-retention-proposed = { $subject } proposé une autre durée de conservation pour { $document }.
act-retention-agreed = { $subject } accepté la durée de conservation proposée pour { $document }.
act-presence-ended = { $subject } mis fin à l'accès par code de présence de { $whom }.
act-consultation-followed = { $subject } suivi une consultation.
act-presence-ended-all = { $subject } terminé une consultation.
act-presence-code-renewed = { $subject } demandé un nouveau code de présence. L'ancien ne vaut plus.
act-referring-doctor-declared = { $subject } enregistré une déclaration de médecin référent : { $whom }.
act-stay-announced = { $subject } annoncé une prise en charge, sa prolongation ou sa fin.
act-stay-begun = { $subject } annoncé votre admission.
act-stay-renewed = { $subject } annoncé que votre séjour se prolonge.
act-stay-ended = { $subject } annoncé votre sortie.
act-emergency-ward-entered = { $subject } annoncé votre passage aux urgences.
act-emergency-declared = { $subject } déclaré une urgence vitale.
act-professional-blocked = { $subject } bloqué l'accès de { $whom }.
act-professional-unblocked = { $subject } débloqué l'accès de { $whom }.
act-consultation-objected =
    { $you ->
        [yes] Vous vous êtes
       *[no] { $person } s'est
    } opposé au partage d'une consultation chez { $whom }.
act-objection-withdrawn = { $subject } retiré l'opposition au partage d'une consultation chez { $whom }.
act-institution-opposed =
    { $you ->
        [yes] Vous vous êtes
       *[no] { $person } s'est
    } opposé à l'accès de l'établissement { $whom }.
act-institution-opposed-all =
    { $you ->
        [yes] Vous vous êtes
       *[no] { $person } s'est
    } opposé à l'accès de tous les établissements.
act-opposition-lifted = { $subject } levé l'opposition à l'accès de l'établissement { $whom }.
act-opposition-lifted-all = { $subject } levé l'opposition à l'accès de tous les établissements.
act-emergency-access-switched-off = { $subject } désactivé l'accès en cas d'urgence.
act-emergency-access-switched-on = { $subject } réactivé l'accès en cas d'urgence.
act-licence-stopped = L'autorisation d'exercer de { $whom } a pris fin, et son accès avec elle.
act-assistant-designated = { $subject } désigné { $whom } comme assistant DSP.
act-assistant-removed = { $subject } mis fin à la désignation de { $whom } comme assistant DSP.
act-representative-registered = { $subject } enregistré { $whom } comme représentant légal.
act-representation-ended = { $subject } mis fin à la représentation légale par { $whom }.
act-discernment-recognised = { $subject } reconnu que la personne mineure peut décider seule.
act-case-requested = { $subject } demandé à consulter ce DSP dans une procédure exceptionnelle.
act-case-read = { $subject } lu les motifs d'une procédure exceptionnelle.
act-case-approved = { $subject } autorisé la procédure exceptionnelle.
act-case-ended = { $subject } mis fin à la procédure exceptionnelle.

attempt-dossier-activated = { $subject } essayé d'ouvrir ce DSP pour la première fois.
attempt-dossier-opposed = { $subject } essayé de s'opposer à ce DSP.
attempt-organ-donation-stated = { $subject } essayé d'indiquer une position sur le don d'organes.
attempt-dossier-consulted = { $subject } essayé de consulter la liste des documents.
attempt-dossier-searched = { $subject } essayé de faire une recherche dans les documents.
attempt-document-consulted = { $subject } essayé de lire un document.
attempt-document-downloaded = { $subject } essayé de télécharger un document.
attempt-document-filed = { $subject } essayé de déposer un document.
attempt-document-replaced = { $subject } essayé de remplacer un document.
attempt-presence-code-entered = { $subject } essayé d'entrer avec un code de présence.
attempt-identity-linked = { $subject } essayé de lier { $whom } au compte eSanté.
attempt-circle-added = { $subject } essayé d'ajouter { $whom } au cercle de confiance.
attempt-circle-withdrawn = { $subject } essayé de retirer { $whom } du cercle de confiance.
attempt-declarations-consulted = { $subject } essayé de consulter les déclarations.
attempt-grants-consulted = { $subject } essayé de consulter la liste des intervenants.
attempt-life-line-read = { $subject } essayé de consulter la ligne de vie.
attempt-life-line-downloaded = { $subject } essayé de télécharger la ligne de vie.
attempt-dossier-exported = { $subject } essayé d'emporter tout le contenu du dossier.
attempt-letter-sent = { $subject } essayé d'envoyer la lettre avec les codes.
attempt-codes-reissued = { $subject } essayé de remplacer les codes perdus.
attempt-dossier-closed = { $subject } essayé de fermer ce DSP.
attempt-dossier-reopened = { $subject } essayé de rouvrir ce DSP.
attempt-dossier-archived = { $subject } essayé d'archiver ce DSP.
attempt-dossier-destroyed = { $subject } essayé de détruire ce DSP.
attempt-document-destroyed = { $subject } essayé de détruire un document.
attempt-document-erased = { $subject } essayé de détruire le contenu d'un document.
attempt-organ-donation-looked-up = { $subject } essayé de consulter la position sur le don d'organes.
attempt-made-normal = { $subject } essayé de lever la confidentialité d'un document.
attempt-made-confidential = { $subject } essayé de rendre un document confidentiel.
attempt-made-private = { $subject } essayé de rendre un document privé.
attempt-document-hidden = { $subject } essayé de masquer un document.
attempt-document-unhidden = { $subject } essayé de rendre de nouveau visible un document masqué.
attempt-document-released = { $subject } essayé d'ouvrir un document à la lecture du patient.
attempt-retention-proposed = { $subject } essayé de proposer une autre durée de conservation.
attempt-retention-agreed = { $subject } essayé d'accepter une durée de conservation.
attempt-presence-ended = { $subject } essayé de mettre fin à l'accès par code de présence de { $whom }.
attempt-consultation-followed = { $subject } essayé de suivre une consultation.
attempt-presence-ended-all = { $subject } essayé de terminer une consultation.
attempt-presence-code-renewed = { $subject } essayé d'obtenir un nouveau code de présence.
attempt-referring-doctor-declared = { $subject } essayé d'enregistrer une déclaration de médecin référent.
attempt-stay-announced = { $subject } essayé d'annoncer une prise en charge.
attempt-emergency-declared = { $subject } essayé de déclarer une urgence vitale.
attempt-professional-blocked = { $subject } essayé de bloquer l'accès de { $whom }.
attempt-professional-unblocked = { $subject } essayé de débloquer l'accès de { $whom }.
attempt-consultation-objected = { $subject } essayé de s'opposer au partage d'une consultation chez { $whom }.
attempt-objection-withdrawn = { $subject } essayé de retirer l'opposition au partage d'une consultation chez { $whom }.
attempt-institution-opposed = { $subject } essayé de s'opposer à l'accès d'établissements.
attempt-opposition-lifted = { $subject } essayé de lever l'opposition à l'accès d'établissements.
attempt-emergency-access-switched-off = { $subject } essayé de désactiver l'accès en cas d'urgence.
attempt-emergency-access-switched-on = { $subject } essayé de réactiver l'accès en cas d'urgence.
attempt-licence-stopped = { $subject } essayé de noter la fin d'une autorisation d'exercer.
attempt-assistant-designated = { $subject } essayé de désigner un assistant DSP.
attempt-assistant-removed = { $subject } essayé de mettre fin à la désignation d'un assistant DSP.
attempt-representative-registered = { $subject } essayé d'enregistrer un représentant légal.
attempt-representation-ended = { $subject } essayé de mettre fin à une représentation légale.
attempt-discernment-recognised = { $subject } essayé de reconnaître que la personne mineure peut décider seule.
attempt-case-requested = { $subject } essayé de demander une procédure exceptionnelle.
attempt-case-approved = { $subject } essayé d'autoriser une procédure exceptionnelle.
attempt-case-ended = { $subject } essayé de mettre fin à une procédure exceptionnelle.

basis-holder = Parce que c'est son propre dossier.
basis-author = Parce qu'il s'agit de son propre document.
basis-circle-of-trust = Parce qu'il fait partie du cercle de confiance.
basis-presence-code = Parce que le code de présence lui a été donné.
basis-agency = Parce que c'est une tâche de l'Agence, qui ne montre aucune donnée de santé.
basis-legal-representative = Parce que cette personne représente le titulaire selon la loi.
basis-assistant = Parce que le titulaire l'a désigné comme assistant DSP.
basis-referring-doctor = Parce qu'il s'agit du médecin référent.
basis-stay = Parce que l'établissement a annoncé une prise en charge.
basis-emergency = Parce qu'une urgence vitale a été déclarée.
basis-exceptional-case = Parce qu'une procédure exceptionnelle a été autorisée par une seconde personne.
basis-signed-request = Parce que le titulaire l'a demandé par écrit.
basis-organ-law = Parce que la loi demande de vérifier la position avant un prélèvement.
basis-institution = Parce qu'un établissement annonce lui-même ses prises en charge.
refusal-record-not-open = Parce que le dossier n'était pas ouvert.
refusal-not-licensed = Parce que l'autorisation d'exercer au Luxembourg manquait ce jour-là.
refusal-no-therapeutic-relationship = Parce qu'aucun accès n'avait été donné.
refusal-confidentiality = Parce que le niveau de confidentialité du document ne le permet pas.
refusal-category = Parce que la loi ne le permet pas à cette profession.
refusal-wrong-code = Parce que le code n'était pas le bon.
refusal-harmful-file = Parce que le fichier contenait un programme nuisible. Il n'a pas été gardé.
refusal-not-allowed = Parce que cette personne n'a pas ce droit.
refusal-not-certified = Parce que le certificat de conformité de l'établissement n'était pas valable.
refusal-blocked = Parce que son accès est bloqué.
refusal-consultation-objection = Parce que le titulaire s'est opposé au partage de la consultation de ce jour-là.
refusal-emergency-access-off = Parce que l'accès en cas d'urgence est désactivé.
refusal-hidden-from-you = Parce que ce document lui est masqué.
refusal-not-essential = Parce qu'en urgence, seul l'essentiel peut être lu.
refusal-awaits-announcement = Parce que ce document attend une consultation d'annonce.
refusal-is-referring-doctor = Parce qu'il s'agit du médecin référent.
refusal-not-independent = Parce qu'il faut pour cela exercer dans son propre cabinet.
refusal-no-own-record = Parce que cette personne n'a pas elle-même de DSP ouvert.
refusal-outside-mandate = Parce que sa désignation ne va pas jusque-là.
refusal-representative-decides = Parce que c'est au représentant légal de décider.
refusal-no-approved-case = Parce qu'aucune procédure exceptionnelle n'était autorisée.
refusal-not-due = Parce que le moment n'était pas venu.

## My account

account-title = Mon compte
account-contacts = Où vous recevez vos codes
account-contacts-explained = Par prudence, nous ne montrons qu'une partie.
contact-email = E-mail
contact-phone = Téléphone portable
account-language = Langue
account-language-explained = La langue de nos messages et de vos lettres.
account-language-saved = La langue est enregistrée.
account-name = Nom
account-birth-date = Date de naissance
account-profession = Profession
account-speciality = Spécialité
account-practice = Cabinet ou établissement
account-terms-accepted = Conditions acceptées le { $date }
account-donation = Don d'organes
account-donation-opposed = Vous vous opposez au prélèvement.
account-donation-not-opposed = Vous ne vous opposez pas au prélèvement.
account-donation-none = Vous n'avez pas indiqué de position.
account-donation-change = Modifier ma position
account-donation-saved = Votre position est enregistrée.
save = Enregistrer

## Professionals

find-patient = Ouvrir le dossier d'un patient
find-patient-explained = Demandez au patient son code de présence. Il vous donne accès pendant 24 heures.
find-patient-none = Aucun dossier ne vous est ouvert avec ce matricule. Demandez au patient son code de présence.
patient-matricule-hint = Le numéro de sécurité sociale du patient, 13 chiffres.
presence-code = Code de présence
presence-code-hint = Il est imprimé dans la lettre du patient.
presence-code-optional = Laissez vide si le patient vous a déjà donné accès.
presence-code-enter = Saisir le code de présence
open-dossier = Ouvrir le dossier
my-patients = Mes patients
my-patients-empty = Aucun accès en ce moment
my-patients-empty-explained = Les patients qui vous donnent accès apparaissent ici.
patient-born = Né(e) le { $date }
access-by-circle = cercle de confiance
access-by-presence-code = code de présence, jusqu'au { $until }
access-by-author = vos propres documents
access-by-referring-doctor = médecin référent
access-by-stay = prise en charge par l'établissement, jusqu'au { $until }
access-by-emergency = urgence vitale, jusqu'au { $until }
professional-documents = Documents du patient
professional-no-documents = Aucun document à vous montrer
professional-no-documents-explained = Vous pouvez déposer le premier.
professional-authored-only = Vous voyez seulement les documents que vous avez déposés. Pour le reste, demandez au patient son code de présence.
patient-space = Espace personnel du patient
professional-file-lead = Déposez ce qui est utile à la suite des soins. Le patient verra votre nom et la date.
confidentiality-proposed = Confidentialité proposée
confidentiality-proposed-hint = Le patient peut la changer.
profession-doctor = Médecin ou dentiste
profession-pharmacist = Pharmacien
profession-nurse = Infirmier
profession-expert = Professionnel de santé expert
profession-midwife = Sage-femme
profession-laboratory-technician = Laborantin
profession-radiology-technician = Assistant technique médical de radiologie
profession-care-assistant = Aide-soignant
profession-social-worker = Intervenant social
profession-biologist = Biologiste médical

## Categories and kinds of documents

category-personal-expression = Expression personnelle du titulaire
category-summaries = Synthèses
category-history = Antécédents de santé
category-allergies = Allergies – intolérances
category-devices = Prothèses et appareillages
category-care-reports = Comptes rendus de prise en charge
category-certificates = Certificats et déclarations
category-imaging = Imageries médicales
category-laboratory-results = Analyses médicales
category-dispensations = Dispensation médicamenteuse
category-nursing-assessments = Bilans soignants de prise en charge
category-prescriptions = Prescriptions et traitements
category-prevention = Prévention
category-socio-educational = Données socio-éducatives
category-social-environment = Environnement social
category-legal-protection = Régime protection juridique
category-social-insurance = Couverture et assurance sociale
category-health-education = Éducation
kind-holder-expression = Expression du titulaire
kind-holder-document = Autre document personnel
kind-patient-summary = Résumé patient du médecin référent
kind-history-note = Antécédents
kind-allergy-note = Allergies et intolérances
kind-device-passport = Passeport de prothèse ou d'appareil
kind-consultation-report = Rapport de consultation
kind-discharge-report = Rapport d'hospitalisation
kind-vaccination-record = Acte de vaccination
kind-certificate = Certificat ou déclaration
kind-imaging-report = Résultats d'examens radiologiques
kind-laboratory-report = Résultats d'analyses de laboratoire
kind-dispensation = Dispensation de médicaments
kind-nursing-assessment = Bilan soignant
kind-prescription = Prescription
kind-prevention-report = Dépistage ou prévention
kind-socio-educational-report = Rapport socio-éducatif
kind-social-report = Rapport social
kind-legal-protection-document = Protection juridique
kind-insurance-document = Couverture d'assurance
kind-education-plan = Plan d'éducation à la santé

## What is wrong with a form

invalid-matricule-missing = Saisissez votre matricule.
invalid-matricule = Ce matricule n'est pas complet ou contient une erreur. Il compte 13 chiffres, ou 11 s'il est ancien.
invalid-patient-matricule-missing = Saisissez le matricule du patient.
invalid-directory-id-missing = Saisissez votre identifiant professionnel.
invalid-directory-id = Cet identifiant n'est pas correct. Il est imprimé dans votre lettre.
invalid-activation-code-missing = Saisissez le code d'activation de votre lettre.
invalid-one-time-code-missing = Saisissez le code que vous avez reçu.
invalid-password-missing = Saisissez votre mot de passe.
invalid-password-too-short = Le mot de passe est trop court. Il lui faut au moins { $minimum } caractères.
invalid-password-too-long = Le mot de passe est trop long. Il a au plus { $limit } caractères.
invalid-password-weak = Ce mot de passe se devine facilement. Ajoutez un mot ou deux, sans lien avec votre nom.
invalid-password-different = Les deux mots de passe ne sont pas les mêmes.
invalid-words = Écrivez quelques mots, mais pas plus de { $limit } caractères.
invalid-contact = Saisissez un numéro de portable ou une adresse e-mail.
invalid-email = Saisissez une adresse e-mail complète, par exemple marie@exemple.lu.
invalid-choice = Choisissez une réponse.
invalid-search = Saisissez au moins { $minimum } lettres du nom.
invalid-title-missing = Donnez un titre au document.
invalid-title-too-long = Le titre est trop long. Il a au plus { $limit } caractères.
invalid-kind-missing = Choisissez un type de document.
invalid-kind-not-yours = Votre profession ne peut pas déposer ce type de document.
invalid-care-date = Saisissez une date.
invalid-care-date-future = La date des soins ne peut pas être dans l'avenir.
invalid-announcement-days = Indiquez un nombre de jours, de 1 à 30.
invalid-otherwise = Ces indications ne peuvent pas être acceptées telles quelles.
wrong-matricule-or-code = Le matricule ou le code n'est pas correct.
wrong-identifier-or-code = L'identifiant ou le code n'est pas correct.
wrong-matricule-or-password = Le matricule ou le mot de passe n'est pas correct.
wrong-identifier-or-password = L'identifiant ou le mot de passe n'est pas correct.
wrong-one-time-code = Le code n'est pas correct.
spent-one-time-code = Ce code ne peut plus servir. Demandez-en un nouveau.
no-further-one-time-code = Nous avons déjà envoyé plusieurs codes et n'en enverrons pas d'autre. Recommencez depuis le début.
upload-missing = Choisissez un fichier.
upload-empty = Le fichier « { $name } » est vide.
upload-too-large = Le fichier « { $name } » est trop grand. La limite est de { $limit }.
upload-unknown-format = Le format de « { $name } » n'est pas accepté. Déposez un PDF, une image JPEG ou PNG, ou un texte.
upload-mismatch = Le contenu de « { $name } » n'est pas celui que son nom annonce. Enregistrez-le de nouveau dans le bon format.
upload-encrypted = Le PDF « { $name } » est protégé par un mot de passe. Enregistrez-le sans mot de passe et recommencez.
upload-damaged = Le fichier « { $name } » est abîmé et ne peut pas être ouvert.
upload-malware = Le fichier « { $name } » contient un programme nuisible. Il n'a pas été gardé. Faites vérifier votre appareil.
upload-photos = Seules des photos (JPEG ou PNG) peuvent être réunies dans un PDF, { $most } au plus. Si elles sont très grandes, prenez-en moins à la fois.
upload-encoding = Le fichier « { $name } » n'est pas écrit en UTF-8. Enregistrez-le en UTF-8 et recommencez.
upload-entities = Le fichier « { $name } » fait appel à d'autres fichiers (DOCTYPE). Enregistrez-le sans cela et recommencez.
upload-too-intricate = Le fichier « { $name } » est trop compliqué. Enregistrez-le en PDF et recommencez.
upload-not-a-document = Le fichier « { $name } » contient des données, mais pas un document. Enregistrez-le en PDF et recommencez.

## The app

app-name = MyDSP
offline-title = Pas de connexion à Internet
offline-next = Regardez si votre appareil est bien connecté, puis réessayez.
offline-nothing-kept = Par sécurité, aucun dossier n'est gardé sur cet appareil.
offline-again = Réessayer

## Accessibility statement

accessibility-link = Accessibilité
accessibility-title = Déclaration sur l'accessibilité
accessibility-lead = Chacun doit pouvoir se servir de ce portail : sans voir l'écran, sans souris, en grands caractères, sur un petit téléphone.
accessibility-law = L'Agence eSanté s'y engage, et la loi du 28 mai 2019 le lui demande.
accessibility-law-link = Lire la loi
accessibility-state-title = Où nous en sommes
accessibility-state = L'audit officiel de ce portail n'a pas encore été fait. Tant qu'il manque, la règle nous demande d'écrire : non conforme à la norme européenne EN 301 549 et au référentiel RAWeb 1.
accessibility-framework-link = Lire le référentiel RAWeb
accessibility-checked = À chaque changement, nous contrôlons nous-mêmes les pages :
accessibility-checked-rules = un programme cherche les défauts qu'une machine peut voir (WCAG 2.1, niveau AA) et n'en trouve pas ;
accessibility-checked-names = chaque bouton, chaque lien et chaque champ a un nom, pour les lecteurs d'écran ;
accessibility-checked-keyboard = on se connecte, on lit un document et on gère ses accès au clavier seul ;
accessibility-checked-zoom = avec un zoom de 200 % ou sur un écran très étroit, rien ne manque.
accessibility-limits-title = Ce qui peut encore vous gêner
accessibility-limits-people = Personne n'a encore essayé tout le portail avec un lecteur d'écran.
accessibility-limits-documents = Les documents restent tels qu'on les a déposés. Un papier scanné, par exemple, ne se lit pas à voix haute. Demandez-le sous une autre forme à qui l'a déposé.
accessibility-prepared = Déclaration préparée le { $date } par l'Agence eSanté, d'après ses propres contrôles.
accessibility-feedback-title = Quelque chose ne va pas ?
accessibility-feedback-lead = Écrivez-nous ici, ou appelez le Helpdesk au (+352) 27 12 50 18 33. Laissez une adresse ou un numéro, et vous aurez une réponse dans le mois.
accessibility-words = Qu'est-ce qui ne va pas, et sur quelle page ?
accessibility-words-hint = N'écrivez rien sur votre santé : ce message part par e-mail.
accessibility-name = Votre nom (facultatif)
accessibility-contact = Votre e-mail ou votre numéro de portable (facultatif)
accessibility-contact-hint = Il ne sert qu'à vous répondre.
accessibility-send = Envoyer
accessibility-sent = Merci. Votre message est parti.
accessibility-remedies-title = Notre réponse ne vous convient pas ?
accessibility-remedies = Vous pouvez vous adresser :
accessibility-remedies-sip = au Service information et presse, qui contrôle l'accessibilité des sites publics
accessibility-remedies-ombudsman = à l'Ombudsman, le médiateur du Grand-Duché

## Pages for what went wrong

error-not-found = Cette page n'existe pas
error-not-found-next = L'adresse contient peut-être une erreur, ou le document n'est pas accessible.
error-refused = Vous n'avez pas accès ici
error-refused-next = Cette page ne vous est pas ouverte.
error-dossier-archived = Ce DSP est archivé
error-dossier-archived-next = Un décès nous a été annoncé. Si c'est une erreur, appelez le Helpdesk au (+352) 27 12 50 18 33.
error-malformed = Nous n'avons pas compris cette demande
error-malformed-next = Revenez à la page précédente, rechargez-la et recommencez.
error-foreign-form = Cet envoi a été refusé
error-foreign-form-next = Le formulaire venait d'un autre site. Rien n'a été enregistré. Ouvrez la page ici et recommencez.
error-too-many-attempts = Trop d'essais
error-too-many-attempts-next = Pour protéger le compte, nous attendons un peu. Réessayez dans { $wait }.
wait-minutes =
    { $count ->
        [one] une minute
       *[other] { $count } minutes
    }
wait-hours =
    { $count ->
        [one] une heure
       *[other] { $count } heures
    }
error-conversation-over = Il faut recommencer
error-conversation-over-next = Cette étape était déjà terminée ou a duré trop longtemps. Par prudence, nous l'avons arrêtée.
error-request-too-large = Ce fichier est trop grand
error-request-too-large-next = Revenez en arrière et choisissez un fichier plus petit. Rien n'a été enregistré.
error-unavailable = Le service ne répond pas
error-unavailable-next = Réessayez dans quelques minutes. Rien n'a été enregistré.
error-internal = Une erreur s'est produite
error-internal-next = Elle vient de chez nous et elle est signalée. Réessayez plus tard, ou appelez le Helpdesk.

## The demo's own page

demo-title = Démonstration
demo-notice = Cette page n'existe que dans la démonstration. Toutes les personnes sont inventées.
demo-clock = L'horloge
demo-quarter-hour = Avancer d'un quart d'heure
demo-one-hour = Avancer d'une heure
demo-one-day = Avancer d'un jour
demo-one-month = Avancer de trente jours
demo-outbox = Courriels et SMS
demo-people = Qui peut se connecter

# Un document : qui le voit, ce qui s'est passé, combien de temps

document-ways = Décider pour ce document
document-access = Qui peut voir ce document
document-access-about = Chaque personne, et pour quelle raison.
document-activities = Activité sur ce document
document-activities-about = Qui l'a lu, et quand.
document-activities-more = Les activités plus anciennes se trouvent sous « Activités ».
document-kept = Conservé
kept-for-life = Pour la vie
kept-until = Jusqu'au { $date }
retention-title = Durée de conservation
retention-lifelong-question = { $author } propose de garder ce document toute votre vie, et non dix ans. Êtes-vous d'accord ?
retention-shorter-question = { $author } propose de garder ce document jusqu'au { $date } seulement. Il sera ensuite détruit. Êtes-vous d'accord ?
retention-agree = Je suis d'accord
retention-agreed = C'est noté, avec la date de votre accord.
confidentiality-title = Changer la confidentialité
confidentiality-change = Changer la confidentialité
confidentiality-now = Niveau actuel : { $level }
confidentiality-question = Qui peut voir ce document ?
confidentiality-see-effect = Voir ce que cela change
confidentiality-confirm = Passer au niveau « { $level } » ?
confidentiality-save = Passer au niveau « { $level } »
confidentiality-other = Choisir un autre niveau
confidentiality-saved = Le niveau de confidentialité est changé.
change-refused = Ce changement n'est pas possible
hiding-risk-title = Ce que l'on ne voit pas peut manquer
hiding-risk = Un professionnel qui ne voit pas ce document peut ignorer une allergie, un traitement ou un résultat important, surtout en urgence. Vous pouvez revenir sur ce choix à tout moment.
effect-none = Personne ne perd ni ne gagne l'accès à ce document.
effect-shut-out = Ne verront plus ce document
effect-let-in = Pourront voir ce document
hide-title = Masquer à une personne
hide-about = Un professionnel précis ne le verra pas.
hide-lead = Choisissez le professionnel qui ne doit pas voir ce document. Il ne saura pas que le document existe.
hide-search = Chercher un autre professionnel
hide-nobody = Aucun professionnel ne peut voir ce document en ce moment.
hide-choose = Masquer
hide-choose-named = Masquer à { $person }
hide-confirm = Masquer ce document à { $person } ?
hide-save = Oui, masquer
hide-other = Choisir une autre personne
hidden-from = Masqué à
show-again = Montrer de nouveau
show-again-named = Montrer de nouveau à { $person }
readers-named = En ce moment
readers-roles = Si cela se présente
readers-roles-about = Ces personnes n'ont pas accès maintenant. Elles l'auraient dans ces situations.
reader-holder = Le dossier lui appartient.
reader-agency-doctor = Le médecin de l'Agence eSanté
reader-at-institution = Le personnel soignant de { $institution }
reader-given-the-code = Un professionnel à qui vous donnez votre code de présence
reader-admitting = Le personnel soignant d'un établissement qui vous accueille
reader-declaring-emergency = Un professionnel qui déclare une urgence vitale
reader-except = { $professions }, sauf { $except }
every-profession = Toutes les professions de santé
would-be-given-the-code = Pendant 24 heures après la saisie du code.
would-be-admitting = Pendant le séjour et peu après.
would-be-declaring-emergency = Pendant 24 heures, et vous en êtes prévenu aussitôt.

## The account: security, devices, notices

device-named = { $browser } sur { $system }
device-unknown = Un appareil que nous ne reconnaissons pas
device-this = Cet appareil
device-since = Connecté depuis le { $time }
device-last-used = Utilisé pour la dernière fois le { $time }
device-end = Déconnecter
device-end-named = Déconnecter { $name }
device-ended = C'est fait. Il faudra s'y connecter de nouveau.
devices-title = Appareils connectés
devices-lead = Voici où votre compte est ouvert en ce moment.
devices-end-others = Déconnecter tous les autres appareils
devices-unknown = Vous ne reconnaissez pas un appareil ? Déconnectez-le, puis changez votre mot de passe.

apps-title = Applications
apps-about = Celles qui agissent en votre nom
apps-lead = Ces applications agissent en votre nom, avec votre accord. Vous pouvez les arrêter quand vous voulez.
apps-none = Aucune application n'agit en votre nom.
apps-none-next = Quand une application demande votre accord, vous le lisez ici avant qu'elle ne voie quoi que ce soit.
app-ask-title = Laisser { $app } agir en votre nom ?
app-ask-holder = { $app }, de { $publisher }, demande à utiliser votre DSP. Elle pourrait :
app-ask-professional = { $app }, de { $publisher }, demande à utiliser les dossiers qui vous sont ouverts. Elle pourrait :
app-right-identity = voir de qui est le dossier
app-right-read = lire les documents
app-right-file = déposer des documents
app-right-access = voir qui a accès au dossier
app-right-life-line = lire les activités du dossier
app-lasts-until = Elle le pourrait jusqu'au { $date }, même quand vous n'êtes pas là. Vous pouvez l'arrêter avant, dans « Mon compte ».
app-lasts-once = Elle le pourrait pendant cinq minutes.
app-never-more = Elle ne peut jamais faire plus que vous. Ce qu'elle fait est inscrit dans les activités du dossier.
app-allow = Autoriser
app-refuse = Refuser
app-allowed-title = Vous avez autorisé { $app }
app-refused-title = Vous avez refusé
app-back = Vous retournez maintenant à { $app }.
app-continue = Continuer vers { $app }
app-since-until = Du { $from } au { $to }
app-stop = Arrêter
app-stop-named = Arrêter { $app }
app-stopped = L'application n'agit plus en votre nom.
devices-about = Où votre compte est ouvert en ce moment.
passkey = Code PIN, empreinte ou visage
passkey-failed = Cela n'a pas marché. Essayez encore une fois, ou continuez avec votre mot de passe.
sign-in-with-passkey = Sur cet appareil
passkeys-title = Code PIN, empreinte ou visage
passkeys-lead = Vous ouvrez votre compte comme vous déverrouillez votre téléphone ou votre ordinateur. Votre code, votre empreinte et votre visage restent sur l'appareil : nous ne les recevons pas.
passkeys-about = Ouvrir votre compte sans mot de passe.
passkeys-empty = Rien d'enregistré pour le moment
passkeys-empty-next = Pour l'instant, vous vous connectez avec votre mot de passe et un code.
passkey-new = Ajouter cet appareil
passkey-new-explained = Votre appareil vous demandera votre code PIN, votre empreinte ou votre visage.
passkey-added = C'est enregistré. La prochaine fois, cet appareil vous reconnaîtra.
passkey-renamed = Le nouveau nom est enregistré.
passkey-removed = C'est retiré. Cet appareil n'ouvre plus votre compte sans mot de passe.
passkey-added-on = Ajouté le { $date }
passkey-used = Utilisé pour la dernière fois le { $time }
passkey-remove-named = Retirer { $name }
passkey-rename-named = Renommer { $name }
passkey-rename-title = Comment l'appeler ?
passkey-name = Nom
passkey-name-hint = Par exemple « Mon téléphone ». { $limit } caractères au plus.
wrong-passkey = Votre appareil n'a pas pu vous reconnaître. Essayez encore une fois, ou connectez-vous avec votre mot de passe.
invalid-passkey-name = Donnez un nom, de { $limit } caractères au plus.
stay-signed-in-title = Comment ouvrir votre DSP la prochaine fois ?
stay-signed-in-lead = Vous pouvez l'ouvrir sur cet appareil comme vous le déverrouillez : par code PIN, empreinte ou visage.
stay-signed-in-how = Plus de mot de passe ni de code à recopier sur cet appareil.
stay-signed-in-where = Votre code, votre empreinte et votre visage restent sur l'appareil : nous ne les recevons pas.
stay-signed-in-later = Vous pourrez changer d'avis dans « Mon compte ».
stay-signed-in-not = Ne pas rester connecté
confirm-identity-title = Confirmez que c'est bien vous
confirm-identity-lead = Ce que vous allez faire est important. Nous vérifions donc encore une fois que c'est vous.
confirm-identity-submit = Confirmer
wrong-password = Ce mot de passe n'est pas correct.
password-change-title = Changer mon mot de passe
password-change-lead = Vos autres appareils seront déconnectés.
password-change-about = Choisir un nouveau mot de passe.
password-changed = Votre nouveau mot de passe est enregistré. Vos autres appareils sont déconnectés.
notices-title = Ce dont je veux être averti
notices-about = Quand nous vous écrivons, et où.
notices-to = Où vous écrire
notices-accesses = Quand un professionnel ouvre votre DSP
notices-accesses-every = M'avertir à chaque fois
notices-accesses-first = M'avertir la première fois seulement
notices-always = Nous vous écrivons toujours quand un professionnel ouvre votre DSP pour la première fois, et en cas d'urgence.
notices-saved = Votre choix est enregistré.
contacts-title = Où vous joindre
contacts-change = Ajouter ou retirer une adresse ou un numéro
contact-add = Ajouter
contact-added = Votre nouveau moyen de contact est enregistré.
contact-removed = Ce moyen de contact est retiré.
contact-remove-named = Retirer { $name }
contact-known = Ce moyen de contact figure déjà dans votre compte.
contact-last = Gardez au moins un moyen de contact : sans lui, vous ne pourriez plus vous connecter.
account-security = Sécurité et avertissements
remove = Retirer
rename = Renommer

# Records of others, assistants, closing

entrusted-assisting = Vous assistez
entrusted-representing = Vous représentez
entrusted-not-opened = DSP à ouvrir
entrusted-closed = DSP fermé
entrusted-open-title = Ouvrir le DSP de { $person } ?
entrusted-explained-assistant = Cette personne vous a choisi comme assistant DSP. Tout ce que vous y faites est noté dans sa « Ligne de vie ».
entrusted-explained-legal-representative = Vous représentez cette personne. Tout ce que vous y faites est noté dans sa « Ligne de vie ».
entrusted-you-are = Vous êtes
entrusted-as-assistant = Assistant DSP
entrusted-as-legal-representative = Représentant légal
entrusted-since = Depuis le
entrusted-ends = Fin de votre accès
entrusted-open = Ouvrir ce DSP
entrusted-opposed = Ce DSP est supprimé.
record-own = Mon dossier
record-of = Le DSP de { $person }
record-way = Assistant DSP, fermeture du DSP
wishes-way = Don d'organes, directive anticipée, fin de vie
requests-way = Une correction, un document qui manque, un accès inconnu
mandate-can-you = Vous pouvez
mandate-cannot-you = Vous ne pouvez pas
mandate-can-they = Cette personne pourra
mandate-cannot-they = Elle ne pourra pas
mandate-full = Tout, comme le titulaire
mandate-short-all = Tous les documents
mandate-short-parts = Seulement { $parts }
mandate-purpose-read = lire
mandate-purpose-file = déposer
mandate-purpose-manage-access = gérer les accès
mandate-reads-all = Lire les documents et la « Ligne de vie »
mandate-reads-some = Lire ces documents, et ce que la « Ligne de vie » en dit :
mandate-file = Déposer des documents
mandate-manage-access = Décider qui a accès au DSP
mandate-private = Voir les documents mis en « privé »
mandate-never = Fermer le DSP, choisir un autre assistant, faire un nouveau code de présence
mandate-parts-question = Quels documents cette personne peut-elle voir ?
mandate-purposes-question = Que peut-elle faire d'autre ?
mandate-purposes-hint = Lire ces documents est toujours compris.
mandate-file-explained = Ils sont rangés dans l'« Espace personnel ».
mandate-manage-access-explained = Ajouter ou bloquer un intervenant, changer la confidentialité d'un document.
mandate-until-question = Jusqu'à quel jour ?
mandate-until-hint = Ce jour est compris. Laissez vide si vous ne voulez pas fixer de fin.
mandate-until-day = Jusqu'au { $date } compris
mandate-until-removed = Jusqu'à ce que vous retiriez l'accès
invalid-mandate-parts = Cochez au moins un type de documents.
invalid-mandate-own-space = Pour déposer, il faut aussi voir les « Données personnelles » : ces documents y sont rangés. Cochez-les.
invalid-mandate-until = Choisissez aujourd'hui ou un jour à venir.
assistants-title = Assistant DSP
assistants-lead = Un assistant DSP est une personne de confiance. Elle ouvre ce DSP depuis le sien et aide à s'en occuper.
assistants-choose = Choisir un assistant
assistants-nobody = Personne n'assiste ce DSP
assistants-nobody-explained = Un proche peut lire les documents, en déposer et gérer les accès. Il doit avoir son propre DSP.
assistants-designated = La personne que vous avez choisie a maintenant accès à ce DSP. Elle est prévenue.
assistants-removed = Cette personne n'a plus accès à ce DSP. Elle est prévenue.
assistants-way = Une personne de confiance qui aide à s'occuper de ce DSP
decides-representative = C'est votre représentant légal qui décide
decides-representative-explained = Vous pouvez lire et déposer des documents. Pour le reste, demandez-lui. À 18 ans, vous seul décidez.
decides-holder = Seul le titulaire, ou son représentant légal, choisit un assistant
representatives-title = Représentants légaux
representatives-explained = L'Agence eSanté les enregistre, d'après la loi ou un jugement.
representing-decides = Décider pour cette personne, comme elle le ferait : lire, déposer, donner ou retirer un accès, fermer le DSP
representing-minor = Voir ce qu'un mineur capable de discernement met en « privé »
representing-majority = À ses 18 ans, votre accès s'arrête de lui-même. Vous serez prévenus tous les deux un mois avant.
assistants-new-title = Choisir un assistant DSP
assistants-new-lead = Cette personne doit avoir son propre DSP, déjà ouvert. Demandez-lui son matricule.
assistants-number = Matricule de cette personne
assistants-number-hint = Les 13 chiffres de sa carte de sécurité sociale
assistants-scope = Que peut faire cette personne ?
assistants-scope-full = Tout, comme le titulaire
assistants-scope-full-explained = Lire, déposer, gérer les accès. Les documents « privés » lui restent cachés.
assistants-scope-limited = Une partie seulement
assistants-scope-limited-explained = Vous choisissez quels documents, pour quoi faire et jusqu'à quand.
assistants-limits-title = Quelles limites ?
assistants-summary-title = Tout est juste ?
assistants-summary-who = Matricule de l'assistant
assistants-summary-whose = DSP de
assistants-summary-until = Durée
assistants-summary-traced = L'accès commence tout de suite. Tout ce que fait cette personne est noté dans la « Ligne de vie ». Vous pouvez retirer l'accès à tout moment.
assistants-designate = Donner l'accès
assistants-no-own-record = Nous ne trouvons pas de DSP ouvert pour ce matricule. Vérifiez les chiffres. La personne doit d'abord ouvrir son propre DSP.
assistants-own-number = C'est le matricule du titulaire. Saisissez celui d'une autre personne.
assistants-already = Cette personne assiste déjà ce DSP. Pour changer ses limites, retirez-lui d'abord l'accès.
continue = Continuer
close-title = Fermer le DSP
close-way = Plus personne n'y aura accès. Vous lirez d'abord ce que cela change.
close-own-title = Fermer mon DSP
close-of-title = Fermer le DSP de { $person }
close-nobody = Plus personne ne peut l'ouvrir : ni les soignants, même pour leurs propres documents, ni les assistants, ni vous.
close-reopen = Il garde tout ce qu'il contient. Vous pouvez le rouvrir ici même, pendant dix ans.
close-reimbursement = Les remboursements ne changent pas.
close-referring-doctor = Une déclaration avec un médecin référent prévoit un DSP. S'il y en a une, parlez-en d'abord à ce médecin.
close-emergency = En cas d'urgence, les soignants ne voient ni les allergies ni les traitements.
close-warning = Après dix ans fermé, un DSP est détruit
close-destroyed = Personne ne peut alors le retrouver.
close-export-title = Gardez une copie
close-export = Une fois le DSP fermé, vous ne pouvez plus lire les documents ni les télécharger.
close-confirm = Fermer ce DSP
close-done = Le DSP est fermé.
close-holder-only = Seul le titulaire, ou son représentant légal, peut fermer ce DSP.
reopen-own-title = Votre DSP est fermé
reopen-of-title = Le DSP de { $person } est fermé
reopen-closed-since = Il est fermé depuis le { $date }. Personne n'y a accès.
reopen-explained = Vous pouvez le rouvrir jusqu'au { $date }. Il revient comme il était : avec ses documents, et les accès donnés avant.
reopen-confirm = Rouvrir ce DSP
reopen-representative = Seul votre représentant légal peut le rouvrir.
reopen-too-late = Il ne peut plus être rouvert.
reopen-done = Le DSP est de nouveau ouvert.
first-offers = Qui doit avoir accès ?
first-offers-lead = Vous pouvez le décider maintenant, ou plus tard.
first-offers-circle = Un médecin qui a accès aussi longtemps que vous le voulez
first-offers-emergency = Choisir si les soignants voient l'essentiel en cas d'urgence
first-steps-minor-title = Votre DSP n'est pas encore ouvert
first-steps-minor = Votre représentant légal l'ouvre pour vous, depuis son propre DSP.
terms-accept-lead-for = Lisez et acceptez les conditions pour ouvrir le DSP de { $person }.
terms-declined-title-for = Le DSP de { $person } n'est pas ouvert
oppose-title-for = Pas de DSP pour { $person }
oppose-lead-for = Avant l'activation, vous pouvez vous opposer à l'ouverture du DSP de { $person }. Il sera alors supprimé.
oppose-consequences-for = Les remboursements ne changent pas. Les soignants ne pourront simplement pas partager d'informations par le DSP.
oppose-confirm-for = Supprimer le DSP de { $person }
act-majority-near = Le titulaire aura 18 ans dans un mois : ce jour-là, l'accès de ses parents s'arrêtera.
act-majority-reached = Le titulaire a 18 ans : l'accès de ses parents s'est arrêté.
attempt-majority-near = { $subject } essayé d'annoncer la majorité du titulaire.
attempt-majority-reached = { $subject } essayé de noter la majorité du titulaire.

life-line-look-for = Chercher dans la ligne de vie
life-line-all = Tout voir
life-line-none = Rien trouvé
life-line-none-next = Enlevez un critère pour élargir la recherche.
look-for-person = Qui
look-for-everybody = Tout le monde
look-for-kind = Quoi
look-for-everything = Tout
look-for-from = À partir du
look-for-to = Jusqu'au
look-for-words = Mots
look-for-words-hint = Un nom, un titre de document, un établissement.
act-kind-reading = Lectures
act-kind-filing = Dépôts
act-kind-access = Décisions sur les accès
act-kind-account = Connexion et compte
act-kind-refused = Tentatives refusées
chart-title = Vos douze derniers mois
chart-readings = Lectures par d'autres
chart-refusals = Refus
chart-month = Mois
chart-in-numbers = Voir en chiffres

requests = Mes demandes
requests-lead = Vous suivez ici ce que vous avez demandé, jusqu'à la réponse.
requests-empty = Aucune demande pour le moment
requests-empty-explained = Sur la page d'un document, vous pouvez demander une correction. Dans vos activités, vous pouvez signaler un accès que vous ne reconnaissez pas.
request-topic-rectification = Correction d'un document
request-topic-erasure = Effacement d'un document
request-topic-missing-document = Document qui manque
request-topic-unrecognised-access = Accès non reconnu
request-state-open = En attente
request-state-overdue = En retard
request-state-withdrawn = Retirée
request-state-accepted = Acceptée
request-state-declined = Refusée
request-about-document = Document : « { $document } »
request-about-line = Accès de { $person }, le { $moment }
request-about-unnamed = Accès sans nom, le { $moment }
request-asked = Demandé par { $person }, le { $date }
request-your-words = La demande
request-waits-for = Réponse attendue de : { $person }
request-due = Réponse au plus tard le { $date }
request-overdue = La réponse devait venir le { $date }. L'Agence eSanté s'en occupe.
request-withdrawn-on = Demande retirée le { $date }
request-answer = Réponse de { $person }, le { $date }
request-to-helpdesk = Agence eSanté
request-to-agency-doctor = Médecin de l'Agence eSanté
request-withdraw = Retirer la demande
request-made = Votre demande est partie. Vous recevez un message quand la réponse est là.
request-withdrawn = Votre demande est retirée.
request-words = Votre demande
request-words-hint = Avec vos mots, de { $minimum } à { $limit } caractères.
request-send = Envoyer la demande
request-correction = Demander une correction
request-correction-about = Quelque chose n'est pas juste dans ce document
request-correction-lead = Dites ce qui n'est pas juste dans « { $document } ».
request-correction-who = Votre demande va à la personne qui a écrit le document : { $person }. Elle a un mois pour répondre. Si elle n'exerce plus, le médecin de l'Agence eSanté répond.
request-erasure = Demander l'effacement
request-erasure-about = Ce document ne devrait pas être dans votre DSP
request-erasure-lead = Dites pourquoi « { $document } » ne devrait pas être dans le DSP.
request-erasure-who = Votre demande va au médecin de l'Agence eSanté. Il a un mois pour répondre.
request-erasure-warning = Un document effacé ne revient pas. Il peut manquer un jour à ceux qui vous soignent.
request-missing = Un document manque
request-missing-by = Un document de { $person } manque
request-missing-lead = Dites à { $person } quel document manque : de quoi il s'agit, et à peu près de quand il date.
request-missing-who = Cette personne lit votre nom et vos mots. Elle a un mois pour répondre.
request-contest = Je ne reconnais pas cet accès
request-contest-lead = Dites pourquoi cet accès vous étonne.
request-contest-who = L'Agence eSanté cherche qui c'était et pourquoi, et vous répond dans le mois. Elle reçoit le nom, l'heure et vos mots. Elle ne voit rien de vos documents.
request-asked-already = Vous avez déjà demandé cela. La réponse n'est pas encore là.
request-too-many = Trop de demandes attendent une réponse. Attendez une réponse ou retirez une demande.
request-settled-already = Cette demande a déjà sa réponse, ou elle a été retirée.
invalid-request-words = Écrivez de { $minimum } à { $limit } caractères.
patient-requests = Demandes des patients
patient-requests-lead = Vos patients vous demandent une correction ou un document. Vous avez un mois pour répondre à chacun.
patient-requests-count =
    { $count ->
        [one] 1 demande de patient attend votre réponse
       *[other] { $count } demandes de patients attendent votre réponse
    }
patient-requests-empty = Aucune demande n'attend
patient-requests-empty-explained = Quand un patient vous demande quelque chose, vous recevez un message et vous trouvez la demande ici.
patient-request-read = Lire
patient-request-overdue = En retard depuis le { $date }. L'Agence eSanté peut répondre à votre place.
patient-request-made = Demandé le
patient-request-due = Réponse au plus tard le
patient-request-document = Document
patient-request-words = Le patient écrit
patient-request-verdict = Votre réponse
patient-request-accept = Oui, je le fais
patient-request-decline = Non
patient-request-answer-words = Vos mots au patient
patient-request-answer = Répondre
patient-request-answered = Cette demande a sa réponse.
patient-request-replace = Déposer la version corrigée
patient-request-file = Déposez maintenant le document dans le DSP du patient, si vous y avez accès.
invalid-verdict-missing = Choisissez oui ou non.

act-rectification-requested = { $subject } demandé une correction de { $document }.
attempt-rectification-requested = { $subject } essayé de demander la correction d'un document.
act-erasure-requested = { $subject } demandé l'effacement de { $document }.
attempt-erasure-requested = { $subject } essayé de demander l'effacement d'un document.
act-missing-document-requested = { $subject } demandé un document qui manque à { $whom }.
attempt-missing-document-requested = { $subject } essayé de demander un document qui manque.
act-access-contested = { $subject } dit ne pas reconnaître un accès.
attempt-access-contested = { $subject } essayé de dire qu'un accès n'est pas reconnu.
act-requests-consulted = { $subject } consulté les demandes.
attempt-requests-consulted = { $subject } essayé de consulter les demandes.
act-request-withdrawn = { $subject } retiré une demande.
attempt-request-withdrawn = { $subject } essayé de retirer une demande.
act-request-read = { $subject } lu une demande.
attempt-request-read = { $subject } essayé de lire une demande.
act-request-accepted = { $subject } accepté une demande.
attempt-request-accepted = { $subject } essayé d'accepter une demande.
act-request-declined = { $subject } refusé une demande.
attempt-request-declined = { $subject } essayé de refuser une demande.
basis-addressee = Parce que la demande lui est adressée.

subject = { $person } a
subject-you = Vous avez
traced-document = « { $title } » ({ $kind } du { $date })
basis-holder-yours = Parce que c'est votre dossier.
basis-presence-code-yours = Parce que vous lui avez donné votre code de présence.
basis-circle-of-trust-yours = Parce que vous l'avez mis dans votre cercle de confiance.
basis-referring-doctor-yours = Parce que c'est votre médecin référent.
basis-assistant-yours = Parce que vous l'avez désigné comme assistant DSP.
basis-legal-representative-yours = Parce que cette personne vous représente selon la loi.
basis-stay-yours = Parce que l'établissement a annoncé qu'il s'occupe de vous.
basis-signed-request-yours = Parce que vous l'avez demandé par écrit.

life-line-download = Emporter ces activités
life-line-download-about = Le fichier contient ce qui est affiché ci-dessus, sans limite de page. Le téléchargement est noté dans la ligne de vie.
download-pdf = PDF à imprimer
download-csv = Tableau (CSV)
download-fhir = Données FHIR
column-when = Quand
column-what = Ce qui s'est passé
column-why = Pourquoi
life-line-printed = Ligne de vie telle que { $person } pouvait la lire à cette date.
life-line-printed-cut = Les activités plus anciennes n'ont pas été imprimées. Elles se trouvent dans le tableau.

wishes = Expression de mes volontés
wishes-lead = Ce que vous voulez pour le jour où vous ne pourrez plus le dire. Les soignants qui ont accès à votre DSP peuvent le lire, aussi en urgence.
kind-advance-directive = Directive anticipée
kind-end-of-life-provisions = Dispositions de fin de vie
wish-advance-directive-about = Ce que vous voulez pour vos soins si vous êtes gravement malade et ne pouvez plus vous exprimer.
wish-end-of-life-provisions-about = Les circonstances dans lesquelles vous voudriez une euthanasie.
wish-advance-directive-law = La loi du 16 mars 2009 sur les soins palliatifs demande que la directive soit écrite, datée et signée. Les médecins doivent en tenir compte. Vous pouvez la changer à tout moment.
wish-end-of-life-provisions-law = La loi du 16 mars 2009 sur l'euthanasie demande un écrit daté et signé, enregistré auprès de la Commission nationale de contrôle et d'évaluation. Ce document informe les soignants : il ne remplace pas cet enregistrement.
wish-law-title = Ce que dit la loi
wish-write = Écrire mes volontés
wish-write-anew = Écrire une nouvelle version
wish-file-paper = Déposer un papier signé
wishes-given = Expression des volontés
wishes-see = Voir ou changer mes volontés
wish-given = Déposé le { $date }
wish-not-given = Rien de déposé
wish-dated = Du { $date }
wish-filed = Vos volontés sont déposées dans votre DSP.
wish-waiting = Vos volontés sont reçues. Elles apparaîtront après une vérification.
wish-becomes-a-document = Vos réponses deviennent un document daté dans votre « Espace personnel ». L'ancienne version reste accessible.
wish-save = Déposer dans mon DSP
wish-empty = Répondez à une question au moins.
wish-too-long = C'est trop long : 2000 signes au plus.
wish-stated = Établi par { $person } le { $date }, après connexion à son DSP.
wish-prolonging = Si un traitement ne fait que prolonger la vie
wish-prolonging-no = Je n'en veux pas
wish-prolonging-yes = Je le veux
wish-prolonging-confidant = Que le médecin décide, avec ma personne de confiance
wish-relief = Soulager la douleur, même si la vie peut en être raccourcie
wish-relief-no = Je ne le veux pas
wish-relief-yes = Je le veux
wish-relief-confidant = Que le médecin décide, avec ma personne de confiance
wish-confidant = Ma personne de confiance
wish-confidant-contact = Comment la joindre
wish-support = L'accompagnement que je souhaite (famille, religion, soutien)
wish-words = Ce que je veux dire encore
wish-circumstances = Les circonstances et les conditions
wish-funeral = Mes souhaits pour les funérailles

export = Tout emporter
export-lead = Un fichier avec tout ce que vous pouvez voir dans ce DSP.
export-documents = Les documents, tels qu'ils ont été déposés
export-index = Une page pour les retrouver, à ouvrir dans un navigateur
export-life-line = La ligne de vie, en tableau
export-exchange = La liste des documents au format d'échange (FHIR)
export-manifest = Une liste signée, qui prouve que rien n'a été changé
export-care-title = Gardez ce fichier en lieu sûr
export-care = Il contient vos données de santé. Une fois téléchargé, il n'est plus protégé par votre DSP.
export-download = Tout télécharger
export-of = DSP de { $person }
export-made = Emporté par { $person } le { $date }.
export-further = Autres fichiers
export-verify = Pour vérifier que rien n'a été changé, l'Agence eSanté publie une clé. La commande est :

synthesis-news =
    { $count ->
        [0] Rien de nouveau depuis votre dernière visite, le { $date }.
        [one] { $count } nouveau document depuis votre dernière visite, le { $date }.
       *[other] { $count } nouveaux documents depuis votre dernière visite, le { $date }.
    }
document-new = Nouveau
synthesis-access = Qui a accès en ce moment
synthesis-readers =
    { $count ->
        [0] Personne d'autre que vous ne peut ouvrir ce DSP en ce moment.
        [one] Une personne peut ouvrir ce DSP en ce moment : { $names }.
       *[other] { $count } personnes peuvent ouvrir ce DSP en ce moment : { $names }.
    }
synthesis-institutions = Les soignants qui s'occupent de vous ici peuvent ouvrir ce DSP : { $names }.
