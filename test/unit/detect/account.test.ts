import { describe, test } from 'vitest'
import { account } from '../../../src/detect/account.ts'
import { expectMarks } from './mark.ts'

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
    ['a refused password', 'mot de passe : oublié'],
  ])('%s', (_, marked) => expectMarks(account, marked))
})
