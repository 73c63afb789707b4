package ro.reazem.financialaid.localscheme;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import ro.reazem.financialaid.scheme.AidMode;
import ro.reazem.financialaid.scheme.Asset;
import ro.reazem.financialaid.scheme.Benefit;
import ro.reazem.financialaid.scheme.Member;
import ro.reazem.financialaid.scheme.Rounding;
import ro.reazem.financialaid.scheme.local.AssetLimit;
import ro.reazem.financialaid.scheme.local.GrantTime;
import ro.reazem.financialaid.scheme.local.IncomeLimit;
import ro.reazem.financialaid.scheme.local.LocalStatus;
import ro.reazem.financialaid.scheme.local.SumPart;
import ro.reazem.financialaid.scheme.local.Who;
import ro.reazem.platform.parameters.LegalParameters;
import ro.reazem.platform.parameters.ParameterKind;
import ro.reazem.platform.parameters.Standing;
import ro.reazem.platform.web.Option;

/** The lists that the screens of definitions offer, in the language of the reader. */
@Component
class SchemeOptions {

  private static final String KEY = "financialaid.local.";
  private static final int YEAR = 12;

  private final MessageSource messages;
  private final LegalParameters parameters;
  private final LocalSchemes schemes;

  SchemeOptions(MessageSource messages, LegalParameters parameters, LocalSchemes schemes) {
    this.messages = messages;
    this.parameters = parameters;
    this.schemes = schemes;
  }

  /** The lists by the name that the form knows them by. */
  Map<String, List<Option>> all() {
    var lists = new HashMap<String, List<Option>>();
    lists.put("standing", of("platform.parameters.standing.", Standing.values(), one -> one != Standing.TO_BE_SET));
    lists.put("household", of(KEY + "household.", Who.Household.values(), one -> true));
    lists.put("statuses", of("financialaid.localStatus.", LocalStatus.values(), one -> true));
    lists.put("disability", Stream.concat(Stream.of(new Option("", text(KEY + "disability.none"))),
        of(KEY + "disability.", Member.Disability.values(), one -> one != Member.Disability.NONE).stream()).toList());
    lists.put("incomeTest", of(KEY + "test.", IncomeLimit.Kind.values(), one -> true));
    lists.put("incomePer", of("financialaid.ground.per.", IncomeLimit.Per.values(), one -> true));
    lists.put("incomeList", of(KEY + "list.", IncomeLimit.List.values(), one -> true));
    lists.put("limitOf", Stream.concat(Stream.of(new Option("", text(KEY + "limitOf.none"))), parameters.catalogue().stream()
        .filter(one -> one.kind() == ParameterKind.LEI).map(one -> new Option(one.code(), one.title(LocaleContextHolder.getLocale())))).toList());
    lists.put("assetRule", of(KEY + "assets.", AssetLimit.Rule.values(), one -> true));
    lists.put("assetKinds", Arrays.stream(Asset.Kind.values()).filter(one -> one != Asset.Kind.DEPOSITS)
        .map(one -> new Option(one.name(), text("financialaid.asset." + one.name().toLowerCase(Locale.ROOT)))).toList());
    lists.put("partKind", Stream.concat(Stream.of(new Option("", text(KEY + "part.none"))), of(KEY + "part.", SumPart.Kind.values(), one -> true).stream()).toList());
    lists.put("rounding", of(KEY + "rounding.", Rounding.values(), one -> true));
    lists.put("timeKind", of(KEY + "time.", GrantTime.Kind.values(), one -> true));
    lists.put("month", Stream.concat(Stream.of(new Option("", "")), IntStream.rangeClosed(1, YEAR).mapToObj(one -> new Option(String.valueOf(one), month(one)))).toList());
    lists.put("mode", of("financialaid.mode.", AidMode.values(), one -> one != AidMode.GOODS));
    lists.put("excludedBy", benefits());
    return lists;
  }

  /** The benefits that may exclude a local aid. */
  private List<Option> benefits() {
    return Stream.concat(Stream.of(Benefit.VMI, Benefit.HEATING, "ENERGY_SUPPLEMENT", Benefit.EMERGENCY), schemes.benefits().stream())
        .map(one -> new Option(one, benefit(one))).toList();
  }

  /** What the form may name beyond its own words. */
  SchemeReading.Offered offered(Map<String, List<Option>> lists) {
    return new SchemeReading.Offered(lists.get("limitOf").stream().map(Option::value).filter(one -> !one.isEmpty()).collect(Collectors.toSet()),
        lists.get("excludedBy").stream().map(Option::value).collect(Collectors.toSet()));
  }

  String benefit(String code) {
    return schemes.nameOf(code).orElseGet(() -> text("financialaid.benefit." + code));
  }

  String month(int number) {
    return java.time.Month.of(number).getDisplayName(java.time.format.TextStyle.FULL_STANDALONE, LocaleContextHolder.getLocale());
  }

  private <E extends Enum<E>> List<Option> of(String prefix, E[] values, Predicate<E> offered) {
    return Arrays.stream(values).filter(offered).map(one -> new Option(one.name(), text(prefix + one.name()))).toList();
  }

  String text(String key) {
    return messages.getMessage(key, null, key, LocaleContextHolder.getLocale());
  }
}
