package ro.reazem.financialaid.application;

/** Somebody else changed the request after the screen was opened; what was typed must not overwrite it unseen. */
public final class StaleApplication extends RuntimeException {

  private final AidApplicationId application;

  public StaleApplication(AidApplicationId application) {
    super(null, null, false, false);
    this.application = application;
  }

  public AidApplicationId application() {
    return application;
  }
}
