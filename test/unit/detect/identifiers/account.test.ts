import { describe, test } from 'vitest'
import { account } from '../../../../src/detect/identifiers/account.ts'
import { expectMarks } from '../mark.ts'

describe('an account or a web address is claimed', () => {
  test.each([
    ['a web address', 'Portail : ⟦account:https://moncompte.breizhlogis.example/locataire/884120⟧.'],
    ['a site without its protocol', '| ⟦account:www.solfa-nord.example⟧'],
    ['a bare host with a path', 'Portail de la mutuelle : ⟦account:mutuelle-vosgienne.example/espace⟧ – identifiant'],
    ['a handle', 'Compte TikTok ⟦account:@papa_ghis_officiel⟧ : le tuteur'],
    ['a handle with dots', '– ⟦account:@justice.pour.coco⟧, créé le 5 juillet'],
    ['a handle without its sign', 'son insta ⟦account:nadou_vtl⟧.'],
    ['a handle after a colon', 'Snap : ⟦account:roro.lcsk⟧'],
    ['a plain word after a colon', 'Snap : ⟦account:rorolecaid⟧'],
    ['a displayed name', 'Compte Facebook : ⟦account:Kleber Nr Officiel⟧ ; Instagram'],
    ['a name in quotes', 'profil Facebook « ⟦account:Lola Du Sud⟧ »'],
    ['an underscored name alone', 'Le compte ⟦account:elior_la_chauve_souris⟧ publie'],
    ['a game name', 'connu sous ⟦account:El1or#4471⟧, on l’y insulte'],
    ['a pseudonym', 'sous le pseudo ⟦account:Daddy_Lyon6⟧, qui lui a demandé'],
    ['a plain pseudonym', 'sous le pseudo ⟦account:Zazou⟧ elle écrit'],
    ['a login', 'identifiant ⟦account:gmbemba88⟧'],
    ['a PSN name', 'PSN : ⟦account:xX_Kev_Xx⟧'],
    ['a Discord name', 'Discord ⟦account:ulysse_le_rouge0417⟧'],
    ['a password', 'mot de passe : ⟦account:Soleil2019!⟧'],
    ['a password in short', 'mdp ⟦account:Tartine35⟧'],
    ['a wifi key', 'code wifi : ⟦account:A7F9-22KL⟧'],
    ['a PIN', 'code PIN ⟦account:4412⟧'],
    ['a name between brackets', 'Facebook (⟦account:Lola Dumas⟧)'],
    ['a pseudonym of several words in quotes', 'pseudo « ⟦account:Kev le Boss⟧ »'],
    ['a short link', 'sur ⟦account:t.me/kev93⟧'],
    ['a link with a token', 'Le lien ⟦account:https://partage.exemple.org/d/8f3K-ab⟧ expire'],
    ['dots and digits after « compte »', 'sur son compte ⟦account:mehdi.le.vrai93⟧, supprimé hier'],
    ['dots after « groupe »', 'ils ont ouvert un groupe, ⟦account:balance.ton.bahut⟧, où chacun vote'],
    ['dots alone', 'elle poste sous ⟦account:nour.974.lune⟧ la nuit'],
    ['two parts, none of which is a word', 'elle a changé pour ⟦account:kenza.brt⟧ en mai'],
    ['a digit for a letter', 'je publie tes photos ⟦account:l3a.off⟧ : réponds'],
    ['a name and its figures after a word', 'Identifiant principal : ⟦account:lolobets971⟧, et deux autres'],
    ['two names stuck and figures', 'sur un salon, ⟦account:RoiKarim72⟧, devant des types'],
    ['figures and a dash', 'en vente sur Vinted, compte ⟦account:Titi447-12⟧, prix 20 €'],
    ['figures inside a name', 'un profil Tinder sous ⟦account:Seb37ans⟧ hier'],
    ['a department', 'son facebook tout le monde le connait ⟦account:lulunette du 93⟧ voila'],
    ['a link made harmless', 'un lien ⟦account:hxxps://colis-poste.secur.example/t7⟧, et je paie'],
    ['a page', 'sa page ⟦account:jo.le.goeland⟧ à fermer'],
  ])('%s', (_, marked) => expectMarks(account, marked))
})

describe('a public site, or a word, is left', () => {
  test.each([
    ['a site of the State', 'sur service-public.fr ou www.legifrance.gouv.fr'],
    ['a site of a fund', 'faire sa demande sur caf.fr'],
    ['a word that begins like a network', 'Le signalement, installez-vous, snapshots'],
    ['a network without a name', 'Elle passe ses soirées sur Instagram et Snapchat.'],
    ['a file name', 'pièce jointe rapport_final_v2.pdf'],
    ['a line to fill in', 'Nom : ____________'],
    ['an abbreviation', 'M.P. est venue. Il a dit non.'],
    ['a missing space', 'la maison.Ma mère est là, l’école.de musique'],
    ['a full stop without its space', 'le mail est reçu.il rappelle demain.elle aussi'],
    ['a name, then a sentence without its space', 'on a vu mohamed.reviens quand tu veux'],
    ['abbreviations', 'cf.annexe, tel.portable, mme.Dupont, art.375'],
    ['numbers and hours', 'une moyenne de 13.5, à 14.30, page.3'],
    ['a word and a figure', 'covid19, lundi12, avril2024, iphone12, levothyrox75'],
    ['a document', 'voir sortie.definitive.docx'],
    ['what is said after a network', 'Snap : vidéo où on le tape'],
    ['a department without a network', 'les pompiers du 93, la réunion du 12'],
    ['a refused password', 'mot de passe : oublié'],
  ])('%s', (_, marked) => expectMarks(account, marked))
})
