package ro.reazem.financialaid.scheme;

/** Who may buy in the social store beside the income test (categoriile magazinului social). */
public enum StoreCategory {
  NONE, SOCIAL_AID, CANTEEN, JOBLESS, LARGE_FAMILY, CHRONICALLY_ILL, HOMELESS, PENSIONER, DISABLED, SINGLE_PARENT
}
