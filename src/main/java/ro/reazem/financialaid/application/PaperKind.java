package ro.reazem.financialaid.application;

/**
 * The papers of the dossier (actele dosarului); right over the home and invoice are those of heating aid, proof of the cost, medical
 * papers and the report of the body that found the damage those of emergency aid,
 * delegation that of the canteen, proof of the category that of the social store.
 */
public enum PaperKind {
  REQUEST_FORM, PAYMENT_UNDERTAKING, IDENTITY_PAPER, BIRTH_CERTIFICATE, CIVIL_STATUS_CERTIFICATE, PROTECTION_DECISION, INCOME_PROOF,
  SCHOOL_PROOF, DISABILITY_CERTIFICATE, EMPLOYMENT_AGENCY_CERTIFICATE, VEHICLE_PAPERS, TAX_EXTRACT, ACCOUNT_PROOF,
  HOME_RIGHT_PROOF, ENERGY_INVOICE, COST_PROOF, MEDICAL_PAPERS, COMPETENT_BODY_REPORT, DELEGATION, CATEGORY_PROOF, OTHER
}
