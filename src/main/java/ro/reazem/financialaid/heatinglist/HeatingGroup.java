package ro.reazem.financialaid.heatinglist;

import ro.reazem.kernel.Lei;

/** What one source and supplier are owed in a month for all families together. */
record HeatingGroup(String source, String supplier, int families, Lei owed) {}
