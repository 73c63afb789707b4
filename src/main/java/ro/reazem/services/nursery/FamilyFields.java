package ro.reazem.services.nursery;

import java.time.format.DateTimeFormatter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import ro.reazem.platform.web.Inputs;
import ro.reazem.services.points.Family;
import ro.reazem.services.points.Orphan;
import ro.reazem.services.points.ParentSituation;
import ro.reazem.services.unit.ServiceWords;

/** What a request tells of the family, as typed. */
record FamilyFields(@Nullable String parentOne, @Nullable String parentTwo, @Nullable String returnsOn, @Nullable String siblingAtAddress,
    @Nullable String childrenInCare, @Nullable String socialCase, @Nullable String orphan, @Nullable String inPlacement, @Nullable String siblingInUnit,
    @Nullable String medicalDocument) {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
  private static final int MOST_CHILDREN = 20;

  static FamilyFields of(Family one) {
    return new FamilyFields(one.parentOne().name(), one.parentTwo().name(), one.returnsOn() == null ? null : DAY.format(one.returnsOn()), box(one.siblingAtAddress()),
        String.valueOf(one.childrenInCare()), box(one.socialCase()), one.orphan().name(), box(one.inPlacement()), box(one.siblingInUnit()),
        box(one.medicalDocument()));
  }

  @Nullable Family read(Inputs in, BindingResult errors) {
    var one = in.choice("parentOne", parentOne, ParentSituation.class);
    var two = in.choice("parentTwo", parentTwo, ParentSituation.class);
    var returns = in.optionalDate("returnsOn", returnsOn);
    var children = in.whole("childrenInCare", childrenInCare, 1, MOST_CHILDREN);
    var lost = in.choice("orphan", orphan, Orphan.class);
    if (one == ParentSituation.ABSENT) {
      errors.rejectValue("parentOne", "services.points.noParent");
    }
    if (returns == null && (one == ParentSituation.RETURNING || two == ParentSituation.RETURNING) && !errors.hasFieldErrors("returnsOn")) {
      errors.rejectValue("returnsOn", "services.points.returnMissing");
    }
    return errors.hasErrors() ? null : new Family(Objects.requireNonNull(one), Objects.requireNonNull(two), returns, siblingAtAddress != null,
        Objects.requireNonNull(children), socialCase != null, Objects.requireNonNull(lost), inPlacement != null, siblingInUnit != null, medicalDocument != null);
  }

  static void offer(ServiceWords words, Model model) {
    model.addAttribute("situations", words.options("situation", ParentSituation.class));
    model.addAttribute("orphans", words.options("orphan", Orphan.class));
  }

  private static @Nullable String box(boolean on) {
    return on ? "true" : null;
  }
}
