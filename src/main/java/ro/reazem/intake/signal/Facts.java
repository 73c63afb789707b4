package ro.reazem.intake.signal;

import java.util.List;
import org.jmolecules.ddd.types.ValueObject;

/**
 * What is told to have happened (faptele semnalate).
 *
 * @param place where it happened
 * @param occurred when, in the words of whoever told
 * @param signs what was seen of it
 * @param otherChildren who else lives there
 * @param history what is known of before
 * @param informed which institutions know already
 * @param undertaken what was done already
 * @param capacity for adults: whether the victim can decide for themselves
 */
public record Facts(List<ViolenceForm> forms, List<Trigger> triggers, String description, String place, Setting setting, String occurred,
    String frequency, String signs, List<Need> needs, String otherChildren, String history, String informed, String undertaken,
    String capacity) implements ValueObject {

  /** Only what everybody tells: the words, and the circumstances that decide about urgency. */
  public static Facts told(String description, Setting setting, List<ViolenceForm> forms, List<Trigger> triggers) {
    return new Facts(forms, triggers, description, "", setting, "", "", "", List.of(), "", "", "", "", "");
  }
}
