package ro.reazem.services.community;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import ro.reazem.directory.places.Places;
import ro.reazem.platform.web.Inputs;

/** The card of a household as typed. */
record HomeForm(@Nullable String version, @Nullable String siruta, @Nullable String sirutaText, @Nullable String address, @Nullable String members,
    @Nullable List<String> flags, @Nullable String facts) {

  private static final int LINE = 200;
  private static final int LONG = 2000;
  private static final int MOST = 60;

  static HomeForm of(CommunityHomes.Home card) {
    return new HomeForm(String.valueOf(card.version()), String.valueOf(card.facts().siruta()), card.place(), card.facts().address(),
        String.valueOf(card.facts().members()), card.facts().flags().stream().map(Enum::name).toList(), card.facts().facts());
  }

  @Nullable HomeFacts read(Inputs in, BindingResult errors, Places places) {
    var place = places.read(in, "siruta", siruta, sirutaText);
    var street = in.text("address", address, LINE);
    if (street.length() < 3 && !errors.hasFieldErrors("address")) {
      errors.rejectValue("address", "services.community.addressShort");
    }
    var many = in.whole("members", members, 1, MOST);
    var told = Arrays.stream(HomeFlag.values()).filter(one -> flags != null && flags.contains(one.name())).toList();
    var words = in.optionalParagraphs("facts", facts, LONG);
    return errors.hasErrors() ? null : new HomeFacts(Objects.requireNonNull(place), street, Objects.requireNonNull(many), told, words);
  }
}
