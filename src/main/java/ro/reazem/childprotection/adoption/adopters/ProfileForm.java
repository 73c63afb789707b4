package ro.reazem.childprotection.adoption.adopters;

import org.jspecify.annotations.Nullable;
import ro.reazem.platform.web.Inputs;

/** A changed profile of the accepted child as typed (schimbarea profilului copilului acceptat). */
record ProfileForm(@Nullable String version, @Nullable String on, @Nullable String reason, @Nullable String ageFrom, @Nullable String ageTo, @Nullable String sex,
    @Nullable String siblings, @Nullable String health) {

  /** As the profile is now, to be changed. */
  static ProfileForm of(long version, String today, AcceptedChild now) {
    return new ProfileForm(String.valueOf(version), today, null, String.valueOf(now.ageFrom()), String.valueOf(now.ageTo()), now.sex().name(),
        String.valueOf(now.siblings()), now.health() ? "on" : null);
  }

  @Nullable AcceptedChild read(Inputs in) {
    return new AcceptedFields(ageFrom, ageTo, sex, siblings, health).read(in);
  }
}
