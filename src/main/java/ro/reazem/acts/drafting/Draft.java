package ro.reazem.acts.drafting;

import java.util.List;
import ro.reazem.acts.act.Typed;
import ro.reazem.acts.paper.Addressee;

/**
 * What is written of an act.
 *
 * @param subject what it is about, in words of the register
 */
public record Draft(String subject, List<Addressee> addressees, Typed typed) {}
