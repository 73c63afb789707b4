package ro.reazem.financialaid.disposition;

/** The dispositions about a benefit that the ministry's models know (Ordin MMSS 546/2024). */
public enum DispositionKind {
  GRANT, REFUSAL, CHANGE, TERMINATION, SUSPENSION, RESUMPTION
}
