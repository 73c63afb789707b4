package ro.reazem.payments.run;

import ro.reazem.kernel.Lei;

/** What the lines of a run add up to, in all and by the way the money goes (totaluri). */
record Sums(long lines, Lei total, long accountLines, Lei account, long postLines, Lei post, long cashLines, Lei cash) {}
