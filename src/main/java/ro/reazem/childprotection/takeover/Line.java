package ro.reazem.childprotection.takeover;

import java.util.List;
import java.util.UUID;

/** A row of a file as it was typed (rândul), its cells by the order of the columns. */
record Line(UUID id, int line, List<String> cells) {}
