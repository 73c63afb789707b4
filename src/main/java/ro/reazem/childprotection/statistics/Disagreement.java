package ro.reazem.childprotection.statistics;

/**
 * How the stage of a child's case and where the child is cared for contradict each other on the last day of a quarter (etapa cazului și măsura nu se
 * potrivesc). Two measures at once of one record, a record in two services, a measure without a case and one that ended while its placement goes on are not
 * here: the database refuses them, a placement being a measure. Nor is a service that became another kind, which no act can do. A case without a measure is
 * none either: a child may be assessed or helped at home.
 */
enum Disagreement {
  /** The case was closed or transferred while a placement of it still runs: an existing file, or a decision recorded late. */
  CLOSED_IN_CARE,
  /** The child is monitored at home and a placement runs. */
  HOME_IN_CARE,
  /** The placement ended within the quarter for going home, and the open case is not monitored (art. 74 of Legea nr. 272/2004). */
  HOME_UNMONITORED,
  /** The child died and the placement runs on. */
  DIED_IN_CARE,
  /** Two records of the register turned out to be one child, and a placement of each runs: the child is in the stock twice. */
  COUNTED_TWICE,
  /** A foster carer has the child by an agreement, and no placement with a carer runs: on the carers' list of names and in no stock. */
  CARER_WITHOUT_MEASURE,
  /** A placement with a foster carer runs whose agreement does not: in the stock and not on the carers' list of names. */
  MEASURE_WITHOUT_CARER
}
