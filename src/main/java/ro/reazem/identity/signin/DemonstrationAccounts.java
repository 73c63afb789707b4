package ro.reazem.identity.signin;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ro.reazem.platform.web.Option;

/** The accounts that the sign-in page of a demonstration names. */
public interface DemonstrationAccounts {

  /** The sign-in name and the holder of each account; null where no demonstration is shown. */
  @Nullable List<Option> accounts();
}
