package ro.reazem.financialaid.scheme.local;

/** What a family can be for a local aid, beyond what the register of persons tells (calitatea cerută): proved by papers of its dossier. */
public enum LocalStatus {
  TENANT, EVICTED, INCLUSION_INCOME, PENSIONER, SINGLE_PARENT, CARE_LEAVER, VIOLENCE_VICTIM
}
