package ro.reazem.financialaid.calculation;

import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ro.reazem.financialaid.scheme.Asset;
import ro.reazem.financialaid.scheme.Circumstances;
import ro.reazem.financialaid.scheme.Income;
import ro.reazem.financialaid.scheme.Member;
import ro.reazem.kernel.Lei;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/**
 * Circumstances as they are kept in short: members are known by their place, so that nobody is named, and what is usual is left out.
 *
 * @param of the month of the incomes, such as 2026-01
 * @param who the members
 * @param in their incomes
 * @param own what they own
 */
record ShortFacts(String of, @Nullable List<Person> who, @Nullable List<Sum> in, @Nullable List<Thing> own) {

  private static final int MAJORITY = 18;
  private static final JsonMapper MAPPER = JsonMapper.builder().changeDefaultPropertyInclusion(all -> all.withValueInclusion(Include.NON_DEFAULT))
      .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES).disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
  private static final ObjectReader READER = MAPPER.readerFor(ShortFacts.class);

  /** A member: birth date, part in the family, marital status, and what is not usual. */
  record Person(String born, Member.Role as, Member.Marital marital, boolean placed, Member.@Nullable Schooling school, boolean abroad,
      Member.@Nullable Disability disability) {}

  /** What the member at a place received of a kind, in bani. */
  record Sum(int who, String kind, long bani) {}

  /** What the member at a place owns. */
  record Thing(int who, Asset.Kind kind, boolean urban, int metres, int years, boolean disabled, boolean delta, long bani, int euro) {}

  static String text(Circumstances facts) {
    var keys = facts.members().stream().map(Member::key).toList();
    return MAPPER.writeValueAsString(new ShortFacts(facts.incomeMonth().toString(), facts.members().stream().map(one -> new Person(one.bornOn().toString(),
        one.role(), one.marital(), one.placedElsewhere(), one.schooling() == Member.Schooling.NOT_STATED ? null : one.schooling(), one.abroad(),
        one.disability() == Member.Disability.NONE ? null : one.disability())).toList(),
        facts.incomes().stream().map(one -> new Sum(keys.indexOf(one.member()), one.kind(), one.amount().bani())).toList(),
        facts.assets().stream().map(one -> new Thing(keys.indexOf(one.member()), one.kind(), one.urban(), one.squareMetres(), one.ageYears(), one.disabledUse(),
            one.deltaTransport(), one.amount().bani(), one.euro())).toList()));
  }

  static ShortFacts read(String json) {
    return READER.readValue(json);
  }

  /** The same facts in another month: whoever came of age by then is a child no more. */
  Circumstances in(YearMonth month) {
    var incomeMonth = YearMonth.parse(of);
    var adultBornBy = month.atDay(1).minusYears(MAJORITY);
    return new Circumstances(month, incomeMonth, numbered(who).stream().map(one -> member(one, adultBornBy)).toList(),
        some(in).stream().map(one -> new Income(key(one.who()), one.kind(), new Lei(one.bani()), incomeMonth)).toList(),
        some(own).stream().map(one -> new Asset(key(one.who()), one.kind(), one.urban(), one.metres(), one.years(), one.disabled(), one.delta(),
            new Lei(one.bani()), one.euro())).toList());
  }

  private record Numbered(int place, Person person) {}

  private static List<Numbered> numbered(@Nullable List<Person> persons) {
    var all = some(persons);
    return java.util.stream.IntStream.range(0, all.size()).mapToObj(place -> new Numbered(place, all.get(place))).toList();
  }

  private static Member member(Numbered one, LocalDate adultBornBy) {
    var person = one.person();
    var born = LocalDate.parse(person.born());
    var role = person.as() == Member.Role.CHILD && !born.isAfter(adultBornBy) ? Member.Role.ADULT : person.as();
    return new Member(key(one.place()), born, role, person.marital(), person.placed(), person.school() == null ? Member.Schooling.NOT_STATED : person.school(),
        person.abroad(), person.disability() == null ? Member.Disability.NONE : person.disability());
  }

  private static String key(int place) {
    return Integer.toString(place);
  }

  private static <T> List<T> some(@Nullable List<T> list) {
    return list == null ? List.of() : list;
  }
}
