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
