package ro.reazem.financialaid.disposition;

/** The dispositions about a benefit: those of the ministry's models (Ordin MMSS 546/2024), and the recovery of an emergency aid. */
public enum DispositionKind {
  GRANT, REFUSAL, CHANGE, TERMINATION, SUSPENSION, RESUMPTION, RECOVERY
}
