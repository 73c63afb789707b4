package ro.reazem.financialaid.application;

import org.jspecify.annotations.Nullable;
import ro.reazem.financialaid.declaration.EmergencyNeed;
import ro.reazem.financialaid.scheme.AidMode;
import ro.reazem.kernel.Lei;

/** What is typed of an emergency aid. */
record EmergencyFields(String ground, String resident, String cost, String otherSources, String damage, String localDebts, String mode,
    String story) {

  EmergencyFields {
    ground = text(ground);
    resident = text(resident);
    cost = text(cost);
    otherSources = text(otherSources);
    damage = text(damage);
    localDebts = text(localDebts);
    mode = text(mode);
    story = text(story);
  }

  static EmergencyFields fresh() {
    return new EmergencyFields("", "", "", "", "", "", AidMode.MONEY.name(), "");
  }

  static EmergencyFields of(@Nullable EmergencyNeed told) {
    return told == null ? fresh() : new EmergencyFields(told.ground(), told.resident() ? "true" : "", typed(told.cost()), typed(told.otherSources()),
        told.damage() == null ? "" : String.valueOf(told.damage()), typed(told.localDebts()), told.mode().name(), told.story());
  }

  private static String typed(@Nullable Lei amount) {
    return amount == null ? "" : amount.amount().toPlainString().replace('.', ',');
  }

  private static String text(@Nullable String typed) {
    return typed == null ? "" : typed;
  }
}
