package ro.reazem.financialaid.tenancy;

/** Why a contract ended (motivul încetării); its legal basis is named beside it. */
enum EndGround {
  TERM, AGREEMENT, NOTICE, DEATH, NOT_LIVED_IN, UNPAID, OVER_INCOME, BREACH, OTHER
}
