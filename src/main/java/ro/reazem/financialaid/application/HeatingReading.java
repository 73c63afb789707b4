package ro.reazem.financialaid.application;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.springframework.validation.BindingResult;
import ro.reazem.financialaid.declaration.HeatingSource;
import ro.reazem.platform.web.Inputs;

/** Reads the sources of heat and energy of the dwelling (sursele de încălzire), and asks of them what the rights requested need. */
final class HeatingReading {

  private static final int LINE = 120;
  private static final int CODE = 40;

  private final ApplicationForm form;
  private final BindingResult errors;
  private final Inputs in;
  private final List<HeatingSource> read = new ArrayList<>();

  private HeatingReading(ApplicationForm form, BindingResult errors) {
    this.form = form;
    this.errors = errors;
    this.in = new Inputs(errors);
  }

  static List<HeatingSource> of(ApplicationForm form, BindingResult errors) {
    return new HeatingReading(form, errors).sources();
  }

  private List<HeatingSource> sources() {
    boolean heats = false;
    var named = EnumSet.noneOf(HeatingSource.Fuel.class);
    for (int i = 0; i < form.heating().size(); i++) {
      var row = form.heating().get(i);
      var at = "heating[" + i + "].";
      if (row.isEmpty()) {
        continue;
      }
      var fuel = in.choice(at + "fuel", row.fuel(), HeatingSource.Fuel.class);
      boolean main = DeclarationReading.ticked(row.main());
      if (main && heats) {
        errors.rejectValue(at + "main", "financialaid.form.heating.oneMain");
      }
      heats |= main;
      if (fuel != null) {
        if (!named.add(fuel) && isHeatingRequest()) {
          errors.rejectValue(at + "fuel", "financialaid.heating.sourceTwice");
        }
        read.add(new HeatingSource(fuel, in.optionalText(at + "supplier", row.supplier(), LINE),
            in.optionalText(at + "clientCode", row.clientCode(), CODE), in.optionalText(at + "placeCode", row.placeCode(), CODE),
            in.optionalText(at + "contract", row.contract(), CODE), main));
        supplied(read.getLast(), at);
      }
    }
    asked(heats);
    return read;
  }

  /** The aid goes to the supplier of the system that heats, who finds the family by its client code. */
  private void supplied(HeatingSource source, String at) {
    if (isHeatingRequest() && source.heats() && source.fuel() != HeatingSource.Fuel.SOLID_OR_OIL) {
      required(at + "supplier", source.supplier());
      required(at + "clientCode", source.clientCode());
    }
  }

  private void required(String field, String text) {
    if (text.isEmpty() && !errors.hasFieldErrors(field)) {
      errors.rejectValue(field, "platform.input.required");
    }
  }

  private void asked(boolean heats) {
    if (!isHeatingRequest()) {
      return;
    }
    boolean aid = DeclarationReading.ticked(form.heatingAid());
    boolean supplement = DeclarationReading.ticked(form.energySupplement());
    if (!aid && !supplement) {
      errors.rejectValue("heatingAid", "financialaid.heating.nothingAsked");
    }
    if (aid && !heats) {
      errors.rejectValue("heating[0].main", "financialaid.form.heating.mainMissing");
    }
    if (supplement && read.isEmpty()) {
      errors.rejectValue("heating[0].fuel", "financialaid.form.heating.sourceMissing");
    }
  }

  private boolean isHeatingRequest() {
    return form.benefit().equals(AidApplication.HEATING);
  }
}
