package ro.reazem.financialaid.scheme;

import java.util.List;

/** The household has the right (drept acordat). */
public record Granted(Amounts amounts, List<Step> steps) implements Assessment {}
