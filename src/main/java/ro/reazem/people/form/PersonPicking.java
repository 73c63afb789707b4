package ro.reazem.people.form;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import ro.reazem.kernel.PersonId;
import ro.reazem.people.person.KnownPersons;
import ro.reazem.people.person.NoSuchPerson;
import ro.reazem.platform.web.Inputs;

/** Somebody of the register picked on a form about another person or a household: looked for by words, then chosen. */
@Component
public class PersonPicking {

  private final KnownPersons known;

  PersonPicking(KnownPersons known) {
    this.known = known;
  }

  /** A form on which somebody is picked; its template holds the fragment pick. */
  public interface Form {

    /** The words by which somebody is looked for. */
    @Nullable String find();

    /** Who was chosen among those found. */
    @Nullable String other();
  }

  /** Whether the button that looks somebody up was pressed, and nothing is to be entered yet. */
  public static boolean isLookingUp(@Nullable String act) {
    return "find".equals(act);
  }

  public static @Nullable PersonId required(Inputs in, Form form) {
    return in.required("other", form.other(), Typed::person);
  }

  public static @Nullable PersonId optional(Inputs in, Form form) {
    return in.optional("other", form.other(), Typed::person);
  }

  /** Shows those found. */
  public void offer(Form form, Model model) {
    model.addAttribute("found", known.offered(form.find(), form.other()));
  }

  /** Shows those found, the person apart whom the form is about. */
  public void offerFor(UUID person, Form form, Model model) {
    var about = known.byIds(List.of(person)).get(person);
    if (about == null) {
      throw new NoSuchPerson();
    }
    model.addAttribute("id", person);
    model.addAttribute("name", about.name());
    model.addAttribute("found", known.offered(form.find(), form.other()).stream().filter(other -> !other.id().equals(person)).toList());
  }
}
