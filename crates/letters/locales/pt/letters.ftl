# The Agency's letters.

agency = Agence eSanté
date = { $month ->
    [1] { $day } de janeiro de { $year }
    [2] { $day } de fevereiro de { $year }
    [3] { $day } de março de { $year }
    [4] { $day } de abril de { $year }
    [5] { $day } de maio de { $year }
    [6] { $day } de junho de { $year }
    [7] { $day } de julho de { $year }
    [8] { $day } de agosto de { $year }
    [9] { $day } de setembro de { $year }
    [10] { $day } de outubro de { $year }
    [11] { $day } de novembro de { $year }
   *[12] { $day } de dezembro de { $year }
}
first-day-of-month = 1
place-and-date = Luxemburgo, { $date }
greeting = Bom dia, { $name },
farewell = Com os melhores cumprimentos,
signature = A equipa da Agence eSanté

code-activation = Código de ativação
code-presence = Código de presença
code-directory = O seu número de diretório
activation-qr = Código QR que leva a { $address }
scan = Leia o código com o telemóvel, ou escreva o endereço:

help-heading = Tem dúvidas? O Helpdesk ajuda.
help-phone = Telefone
help-email = E-mail
help-desk = Balcão
help-desk-place = N.º 12, edifício da CNS, 125, route d’Esch, Luxemburgo
help-post = Correio

## The letter to the holder

holder-subject = O seu registo de saúde partilhado (DSP) está criado
holder-creation = A Agence eSanté criou para si um DSP, «Dossier de Soins Partagé», como a lei prevê para todas as pessoas inscritas na segurança social luxemburguesa. É o seu registo de saúde eletrónico: gratuito, pessoal e seguro. Reúne num só lugar as informações úteis para os seus cuidados de saúde.
holder-content = Hoje está vazio: se o ativar agora, não encontrará nenhum documento. Irá enchendo-se à medida que receber cuidados.
holder-codes-heading = Os seus dois códigos pessoais
holder-activation-purpose = Não o dê a ninguém. Serve uma única vez, para ativar a sua conta eSanté e o seu DSP.
holder-presence-purpose = Dê-o a um profissional de saúde durante uma consulta: o seu DSP fica aberto a essa pessoa durante 24 horas.
holder-codes-care = Guarde esta carta em lugar seguro. Perdeu os códigos? Ligue para o Helpdesk: receberá novos pelo correio.
holder-activate-heading = Ative o seu DSP em cinco passos
holder-step-1 = Abra a página e diga que recebeu o seu código de ativação.
holder-step-2 = Escreva o seu número de segurança social e o código de ativação.
holder-step-3 = Escolha uma palavra-passe e escreva-a duas vezes.
holder-step-4 = Indique o seu número de telefone ou o seu endereço de e-mail.
holder-step-5 = Escreva o código de uso único que acabou de receber. Já está.
holder-how-heading = Como funciona o seu DSP
holder-access-label = Quem tem acesso
holder-access = A própria pessoa, e os profissionais de saúde que tratam de si no Luxemburgo: o seu médico de referência; os que inscrever no seu círculo médico de confiança; os que receberem de si o código de presença; durante uma estadia, o hospital ou a instituição que acolhe a pessoa, exceto se se opuser. A decisão é sua, e pode mudar de ideias a qualquer momento.
holder-feeding-label = Quem o preenche
holder-feeding = Os profissionais que tratam de si depositam nele o que é útil para os seus cuidados: análises, relatórios, imagens, receitas. Um documento fica lá dez anos, exceto se combinar outro prazo com o seu médico.
holder-trace-label = Quem fez o quê
holder-trace = Cada consulta e cada depósito fica na sua linha de vida («Ligne de vie»): quem, quando, que documento, com que direito.
holder-security-label = Segurança
holder-security = Os seus dados são cifrados e ficam no Luxemburgo. A Agence eSanté não os pode ler. Só o médico da Agência, obrigado ao segredo médico, o pode fazer por um procedimento excecional, que também fica registado com o nome.
holder-rights-heading = Os seus direitos
holder-write-label = Ler e escrever
holder-write = Pode ler todo o seu DSP, depositar os seus próprios documentos e registar as suas vontades, por exemplo sobre a doação de órgãos.
holder-oppose-label = Opor-se
holder-oppose = Não quer um DSP? Antes de o ativar, escolha «Não quero um DSP» no portal e introduza o seu código de ativação, ou escreva ao Helpdesk: será eliminado.
holder-silence-label = Se não fizer nada
holder-silence = Se, nos 30 dias após o envio desta carta, não ativar o DSP nem se opuser, os profissionais que tratam de si podem consultá-lo e depositar documentos.
holder-close-label = Fechá-lo
holder-close = Pode mandar fechar o seu DSP na Agence eSanté a qualquer momento, e mandar reabri-lo durante dez anos. Os seus reembolsos não dependem disso.
privacy-heading = Proteção dos seus dados
holder-privacy = A Agence eSanté é responsável pelo tratamento, que é a sua missão legal (Code de la sécurité sociale, art. 60quater). O seu número, nome e endereço vêm do Centre commun de la sécurité sociale. Para aceder aos seus dados, corrigi-los ou apagá-los, ou para qualquer pergunta ao encarregado da proteção de dados: { $email }. Também pode reclamar junto da comissão de proteção de dados (cnpd.lu).
holder-legal-basis = Informação nos termos do artigo 2.º do regulamento grão-ducal de 6 de dezembro de 2019 sobre o Dossier de Soins Partagé e do artigo 14.º do Regulamento (UE) 2016/679.

## The letter with fresh codes in place of lost ones

codes-subject = Os seus novos códigos para o DSP
codes-replaced = Perdeu os seus códigos: aqui estão outros. Os antigos deixaram de valer. O seu DSP não mudou, e a sua palavra-passe continua a mesma enquanto não a mudar.
codes-not-asked-for = Não pediu novos códigos? Ligue já para o Helpdesk.
codes-activation-purpose = Não o dê a ninguém. Serve uma única vez, se tiver perdido a palavra-passe.
codes-activate-heading = Perdeu a palavra-passe? Abra de novo o seu acesso em cinco passos

## The letter to the professional

professional-subject = Ative a sua conta eSanté
professional-intro = O seu nome consta do diretório nacional dos profissionais de saúde. Por isso, a Agence eSanté preparou para si uma conta na plataforma eSanté. Depois de ativada, abre-lhe o «Dossier de Soins Partagé» (DSP) dos doentes que trata.
professional-directory-purpose = Serve para ativar a conta e, depois, para entrar.
professional-activation-purpose = Não o dê a ninguém. Serve uma única vez, para ativar a sua conta.
professional-activate-heading = Ative a sua conta
professional-step-1 = Escreva o seu número de diretório e o código de ativação.
professional-step-2 = Escolha uma palavra-passe; indique o seu telefone ou e-mail.
professional-step-3 = Escreva o código de uso único que acabou de receber.
professional-access-heading = O que a sua conta lhe abre
professional-circle-label = Acesso permanente
professional-circle = Como médico de referência, ou no círculo médico de confiança do doente.
professional-presence-label = Acesso de 24 horas
professional-presence = Quando o doente lhe der o código de presença durante a consulta.
professional-own-label = Os seus documentos
professional-own = Deposita o que é útil para os cuidados. O que depositou continua acessível.
professional-trace-label = Rastreabilidade
professional-trace = Cada acesso aparece, com o seu nome, na linha de vida («Ligne de vie»).
professional-institution-label = Numa instituição
professional-institution = Trabalha com o programa dela, se a Agence eSanté o tiver certificado.

## Medical documents

report-patient = Doente
report-birth-date = Data de nascimento
report-date = Data
report-author = Autor

photo-page = Página { $page } de { $pages }: fotografia
