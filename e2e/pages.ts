/** Every page there is, by who sees it. A new page gets a line here, and with it every test that visits all of them. */
export const publicPages = [
  '',
  '/survey',
  '/survey/end?ending=no_consent&wave=trial',
  '/withdraw',
  '/withdraw?done=no',
  '/withdraw?done=yes',
  '/results',
  '/releases',
  '/methodology',
  '/codebook',
  '/codebook/print',
  '/privacy',
  '/researchers/sign-in',
  '/no-such-page',
] as const;

export const researcherPages = [
  '/researchers',
  '/researchers/waves/new',
  '/researchers/waves/trial',
  '/researchers/waves/planned',
  '/researchers/waves/trial/methods',
  '/researchers/field-log',
  '/researchers/tokens',
  '/researchers/people',
  '/researchers/attitudes?items=kin_across,partner_share,coop_rating,social_priority,trust_general',
  '/researchers/attitudes/coop_rating?by=age3&chart=diverging&filter=sex:2',
  '/results?wave=planned',
] as const;
