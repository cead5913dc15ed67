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
document-by-patient = Déposé par le patient
document-by-representative = Déposé par le représentant légal
document-by-assistant = Déposé par l'assistant DSP
format-pdf = PDF
format-jpeg = Image JPEG
format-png = Image PNG
format-text = Texte

## Filing a document

file-document = Déposer un document
file-document-lead = Le document ira dans votre « Espace personnel ». Les professionnels qui ont accès à votre DSP verront qu'il vient de vous.
file-kind-title = Que voulez-vous déposer ?
file-kind-none = Vous ne pouvez rien déposer pour le moment.
file-kind-holder-expression = Vos volontés, et ce que vos soignants doivent savoir de vous.
file-kind-holder-document = Un carnet de mesures, une lettre, un ancien résultat.
file-field = Fichier
file-hint = PDF, JPEG, PNG ou texte, jusqu'à { $limit }.
file-title = Titre
file-title-hint = Une ligne qui dit de quoi il s'agit, par exemple « Mes allergies ».
file-care-date = Date des soins
file-kind-prompt = Choisissez un type
file-submit = Déposer
file-done = Votre document est déposé.
file-done-professional = Le document est déposé dans le DSP de { $person }.
replace-document = Déposer une nouvelle version
replace-document-lead = Elle prendra la place de la version actuelle, qui reste accessible.
replace-done = La nouvelle version est déposée. L'ancienne reste accessible.
retention = Durée de conservation
retention-ten-years = Dix ans
retention-lifelong-proposed = À vie, si le patient est d'accord
retention-lifelong-explained = Le document est gardé dix ans tant que le patient n'a pas donné son accord.
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
circle-explained = Les professionnels de votre cercle ont accès à votre DSP jusqu'à ce que vous les retiriez.
circle-empty = Votre cercle est vide
circle-empty-explained = Ajoutez un professionnel pour lui donner un accès durable. Pour une seule visite, votre code de présence suffit.
add-stakeholder = Ajouter un intervenant
stakeholder-search = Nom du professionnel
stakeholder-search-hint = Les premières lettres suffisent.
stakeholder-search-results =
    { $count ->
        [one] { $count } professionnel trouvé
       *[other] { $count } professionnels trouvés
    }
stakeholder-search-none = Aucun professionnel ne porte un nom qui commence ainsi.
stakeholder-search-more = Il y en a d'autres : ajoutez une lettre.
stakeholder-choose = Choisir
stakeholder-confirm-title = Donner accès à { $person } ?
stakeholder-confirm = { $person } pourra lire les documents de votre DSP que sa profession lui permet de voir, et en déposer, jusqu'à ce que vous retiriez cet accès.
validate = Valider
stakeholder-added = { $person } a maintenant accès à votre DSP.
stakeholder-already-added = Cette personne fait déjà partie de votre cercle.
stakeholder-since = Depuis le { $date }
stakeholder-withdraw = Retirer
stakeholder-withdraw-named = Retirer { $person }
stakeholder-withdraw-title = Retirer l'accès de { $person } ?
stakeholder-withdraw-explained = { $person } ne verra plus que les documents déposés de sa main.
stakeholder-withdraw-confirm = Retirer l'accès
stakeholder-withdrawn = { $person } n'a plus accès à votre DSP.
temporary-access = Accès par code de présence
temporary-access-explained = Vous avez donné votre code de présence à ces professionnels. L'accès s'arrête de lui-même.
access-until = Jusqu'au { $date }
other-provisions = Autres accès et limites
other-provisions-explained = Ce qui donne ou retire un accès à votre DSP en ce moment.
provision-referring-doctor = Médecin référent
provision-stay = Prise en charge en cours
provision-emergency = Urgence vitale déclarée
provision-block = Accès bloqué
provision-objection = Consultation non partagée
provision-institution-opposed = Vous vous opposez à cet accès
all-institutions = Tous les établissements
emergency-access = Accès en cas d'urgence
emergency-access-off = Désactivé
provision-assistant = Assistant DSP
provision-representative = Représentant légal
provision-discernment = Vous décidez seul
provision-discernment-explained = Un médecin a reconnu que vous pouvez décider seul.

## Activities

life-line = Ligne de vie
life-line-lead = Tout ce qui s'est passé dans votre DSP : qui, quand, quoi et pourquoi.
life-line-empty = Il ne s'est encore rien passé ici.
life-line-refused = Refusé
life-line-older = Voir plus ancien
life-line-newest = Revenir au plus récent
life-line-document = Voir « { $document } »
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

act-dossier-prepared = { $person } a créé ce DSP.
act-letter-sent = { $person } a envoyé la lettre avec les codes.
act-account-activated = { $person } a activé le compte eSanté.
act-activation-refused = { $person } a essayé un code d'activation qui n'était pas le bon.
act-signed-in = { $person } s'est connecté.
act-sign-in-refused = { $person } a essayé de se connecter avec un mot de passe ou un code qui n'était pas le bon.
act-code-sent = Un code à usage unique a été envoyé à { $person }.
act-password-reset-requested = { $person } a demandé un lien pour changer de mot de passe.
act-password-reset = { $person } a choisi un nouveau mot de passe.
act-terms-accepted = { $person } a accepté les conditions d'utilisation.
act-dossier-activated = { $person } a ouvert ce DSP pour la première fois.
act-dossier-opposed = { $person } s'est opposé à ce DSP.
act-organ-donation-stated = { $person } a indiqué sa position sur le don d'organes.
act-dossier-consulted = { $person } a consulté la liste des documents.
act-document-consulted = { $person } a lu « { $document } ».
act-document-downloaded = { $person } a téléchargé « { $document } ».
act-document-filed = { $person } a déposé « { $document } ».
act-document-replaced = { $person } a déposé une nouvelle version de « { $document } ».
act-presence-code-entered = { $person } a saisi le code de présence.
act-circle-added = { $person } a ajouté { $whom } au cercle de confiance.
act-circle-withdrawn = { $person } a retiré { $whom } du cercle de confiance.
act-declarations-consulted = { $person } a consulté ses déclarations.
act-grants-consulted = { $person } a consulté la liste des intervenants.
act-life-line-read = { $person } a consulté la ligne de vie.
act-dossier-closed = { $person } a fermé ce DSP.
act-dossier-reopened = { $person } a rouvert ce DSP.
act-dossier-archived = { $person } a archivé ce DSP après l'annonce d'un décès.
act-dossier-destroyed = { $person } a détruit un DSP.
act-document-destroyed = { $person } a détruit « { $document } », arrivé à la fin de sa durée de conservation.
act-document-erased = { $person } a détruit le contenu de « { $document } ».
act-organ-donation-looked-up = { $person } a consulté la position sur le don d'organes.
act-made-normal = { $person } a rendu « { $document } » visible à tous ceux qui ont accès.
act-made-confidential = { $person } a rendu « { $document } » confidentiel.
act-made-private = { $person } a rendu « { $document } » privé.
act-document-hidden = { $person } a masqué « { $document } » pour { $whom }.
act-document-unhidden = { $person } a de nouveau rendu « { $document } » visible pour { $whom }.
act-document-released = { $person } a ouvert « { $document } » à la lecture du patient.
act-retention-proposed = { $person } a proposé une autre durée de conservation pour « { $document } ».
act-retention-agreed = { $person } a accepté la durée de conservation proposée pour « { $document } ».
act-presence-ended = { $person } a mis fin à l'accès par code de présence de { $whom }.
act-presence-code-renewed = { $person } a demandé un nouveau code de présence. L'ancien ne vaut plus.
act-referring-doctor-declared = { $person } a enregistré une déclaration de médecin référent : { $whom }.
act-stay-announced = { $person } a annoncé une prise en charge, sa prolongation ou sa fin.
act-stay-begun = { $person } a annoncé votre admission.
act-stay-renewed = { $person } a annoncé que votre séjour se prolonge.
act-stay-ended = { $person } a annoncé votre sortie.
act-emergency-ward-entered = { $person } a annoncé votre passage aux urgences.
act-emergency-declared = { $person } a déclaré une urgence vitale.
act-professional-blocked = { $person } a bloqué l'accès de { $whom }.
act-professional-unblocked = { $person } a débloqué l'accès de { $whom }.
act-consultation-objected = { $person } s'est opposé au partage d'une consultation chez { $whom }.
act-objection-withdrawn = { $person } a retiré l'opposition au partage d'une consultation chez { $whom }.
act-institution-opposed = { $person } s'est opposé à l'accès de l'établissement { $whom }.
act-institution-opposed-all = { $person } s'est opposé à l'accès de tous les établissements.
act-opposition-lifted = { $person } a levé l'opposition à l'accès de l'établissement { $whom }.
act-opposition-lifted-all = { $person } a levé l'opposition à l'accès de tous les établissements.
act-emergency-access-switched-off = { $person } a désactivé l'accès en cas d'urgence.
act-emergency-access-switched-on = { $person } a réactivé l'accès en cas d'urgence.
act-licence-stopped = L'autorisation d'exercer de { $whom } a pris fin, et son accès avec elle.
act-assistant-designated = { $person } a désigné { $whom } comme assistant DSP.
act-assistant-removed = { $person } a mis fin à la désignation de { $whom } comme assistant DSP.
act-representative-registered = { $person } a enregistré { $whom } comme représentant légal.
act-representation-ended = { $person } a mis fin à la représentation légale par { $whom }.
act-discernment-recognised = { $person } a reconnu que la personne mineure peut décider seule.
act-case-requested = { $person } a demandé à consulter ce DSP dans une procédure exceptionnelle.
act-case-read = { $person } a lu les motifs d'une procédure exceptionnelle.
act-case-approved = { $person } a autorisé la procédure exceptionnelle.
act-case-ended = { $person } a mis fin à la procédure exceptionnelle.

attempt-dossier-activated = { $person } a essayé d'ouvrir ce DSP pour la première fois.
attempt-dossier-opposed = { $person } a essayé de s'opposer à ce DSP.
attempt-organ-donation-stated = { $person } a essayé d'indiquer une position sur le don d'organes.
attempt-dossier-consulted = { $person } a essayé de consulter la liste des documents.
attempt-document-consulted = { $person } a essayé de lire un document.
attempt-document-downloaded = { $person } a essayé de télécharger un document.
attempt-document-filed = { $person } a essayé de déposer un document.
attempt-document-replaced = { $person } a essayé de remplacer un document.
attempt-presence-code-entered = { $person } a essayé d'entrer avec un code de présence.
attempt-circle-added = { $person } a essayé d'ajouter { $whom } au cercle de confiance.
attempt-circle-withdrawn = { $person } a essayé de retirer { $whom } du cercle de confiance.
attempt-declarations-consulted = { $person } a essayé de consulter les déclarations.
attempt-grants-consulted = { $person } a essayé de consulter la liste des intervenants.
attempt-life-line-read = { $person } a essayé de consulter la ligne de vie.
attempt-letter-sent = { $person } a essayé d'envoyer la lettre avec les codes.
attempt-dossier-closed = { $person } a essayé de fermer ce DSP.
attempt-dossier-reopened = { $person } a essayé de rouvrir ce DSP.
attempt-dossier-archived = { $person } a essayé d'archiver ce DSP.
attempt-dossier-destroyed = { $person } a essayé de détruire ce DSP.
attempt-document-destroyed = { $person } a essayé de détruire un document.
attempt-document-erased = { $person } a essayé de détruire le contenu d'un document.
attempt-organ-donation-looked-up = { $person } a essayé de consulter la position sur le don d'organes.
attempt-made-normal = { $person } a essayé de lever la confidentialité d'un document.
attempt-made-confidential = { $person } a essayé de rendre un document confidentiel.
attempt-made-private = { $person } a essayé de rendre un document privé.
attempt-document-hidden = { $person } a essayé de masquer un document.
attempt-document-unhidden = { $person } a essayé de rendre de nouveau visible un document masqué.
attempt-document-released = { $person } a essayé d'ouvrir un document à la lecture du patient.
attempt-retention-proposed = { $person } a essayé de proposer une autre durée de conservation.
attempt-retention-agreed = { $person } a essayé d'accepter une durée de conservation.
attempt-presence-ended = { $person } a essayé de mettre fin à l'accès par code de présence de { $whom }.
attempt-presence-code-renewed = { $person } a essayé d'obtenir un nouveau code de présence.
attempt-referring-doctor-declared = { $person } a essayé d'enregistrer une déclaration de médecin référent.
attempt-stay-announced = { $person } a essayé d'annoncer une prise en charge.
attempt-emergency-declared = { $person } a essayé de déclarer une urgence vitale.
attempt-professional-blocked = { $person } a essayé de bloquer l'accès de { $whom }.
attempt-professional-unblocked = { $person } a essayé de débloquer l'accès de { $whom }.
attempt-consultation-objected = { $person } a essayé de s'opposer au partage d'une consultation chez { $whom }.
attempt-objection-withdrawn = { $person } a essayé de retirer l'opposition au partage d'une consultation chez { $whom }.
attempt-institution-opposed = { $person } a essayé de s'opposer à l'accès d'établissements.
attempt-opposition-lifted = { $person } a essayé de lever l'opposition à l'accès d'établissements.
attempt-emergency-access-switched-off = { $person } a essayé de désactiver l'accès en cas d'urgence.
attempt-emergency-access-switched-on = { $person } a essayé de réactiver l'accès en cas d'urgence.
attempt-licence-stopped = { $person } a essayé de noter la fin d'une autorisation d'exercer.
attempt-assistant-designated = { $person } a essayé de désigner un assistant DSP.
attempt-assistant-removed = { $person } a essayé de mettre fin à la désignation d'un assistant DSP.
attempt-representative-registered = { $person } a essayé d'enregistrer un représentant légal.
attempt-representation-ended = { $person } a essayé de mettre fin à une représentation légale.
attempt-discernment-recognised = { $person } a essayé de reconnaître que la personne mineure peut décider seule.
attempt-case-requested = { $person } a essayé de demander une procédure exceptionnelle.
attempt-case-approved = { $person } a essayé d'autoriser une procédure exceptionnelle.
attempt-case-ended = { $person } a essayé de mettre fin à une procédure exceptionnelle.

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

## Pages for what went wrong

error-not-found = Cette page n'existe pas
error-not-found-next = L'adresse contient peut-être une erreur, ou le document n'est pas accessible.
error-refused = Vous n'avez pas accès ici
error-refused-next = Cette page ne vous est pas ouverte.
error-dossier-closed = Votre DSP est fermé
error-dossier-closed-next = Personne n'y a accès, vous non plus. Son contenu est gardé dix ans. Pour le rouvrir, appelez le Helpdesk au (+352) 27 12 50 18 33.
error-dossier-archived = Ce DSP est archivé
error-dossier-archived-next = Un décès nous a été annoncé. Si c'est une erreur, appelez le Helpdesk au (+352) 27 12 50 18 33.
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
demo-one-hour = Avancer d'une heure
demo-one-day = Avancer d'un jour
demo-one-month = Avancer de trente jours
demo-outbox = Courriels et SMS
demo-people = Qui peut se connecter
