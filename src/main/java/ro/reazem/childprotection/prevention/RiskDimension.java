package ro.reazem.childprotection.prevention;

/** What a family is looked at for (dimensiunile de risc ale Legii nr. 156/2023): income, social situation, health, education, housing, personal circumstances. */
enum RiskDimension {
  INCOME, SOCIAL, HEALTH, EDUCATION, HOUSING, PERSONAL
}
