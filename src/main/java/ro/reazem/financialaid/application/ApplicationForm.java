package ro.reazem.financialaid.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import ro.reazem.financialaid.declaration.IncomeRow;

/** The request form as typed (cererea-declarație): texts only, so that nothing typed is lost when something is wrong. */
public record ApplicationForm(String key, String version, String household, String benefit, String quality, String holder, String partner,
    String heatingAid, String energySupplement, List<MemberRow> members, List<IncomeRow> incomes, String regime, String rooms,
    String homeKind, String construction, String insurance, List<HeatingRow> heating, List<AssetRow> assets,
    String sharedHousekeeping, String farming, String deposits, String paymentMode, String accountHolder, String iban, String bank,
    String dataConsent, String contactConsent, String penalLaw, String signedOn, @Nullable EmergencyFields emergency, @Nullable CanteenFields canteen,
    @Nullable LocalFields local, @Nullable StoreFields store) {

  private static final int MOST_ROWS = 60;
  private static final int SPARE_ROWS = 2;

  public ApplicationForm {
    key = text(key);
    version = text(version);
    household = text(household);
    benefit = text(benefit);
    quality = text(quality);
    holder = text(holder);
    partner = text(partner);
    heatingAid = text(heatingAid);
    energySupplement = text(energySupplement);
    members = rows(members);
    incomes = rows(incomes);
    regime = text(regime);
    rooms = text(rooms);
    homeKind = text(homeKind);
    construction = text(construction);
    insurance = text(insurance);
    heating = rows(heating);
    assets = rows(assets);
    sharedHousekeeping = text(sharedHousekeeping);
    farming = text(farming);
    deposits = text(deposits);
    paymentMode = text(paymentMode);
    accountHolder = text(accountHolder);
    iban = text(iban);
    bank = text(bank);
    dataConsent = text(dataConsent);
    contactConsent = text(contactConsent);
    penalLaw = text(penalLaw);
    signedOn = text(signedOn);
    emergency = emergency == null ? EmergencyFields.fresh() : emergency;
    canteen = canteen == null ? CanteenFields.fresh() : canteen;
    local = local == null ? LocalFields.fresh() : local;
    store = store == null ? StoreFields.fresh() : store;
  }

  @Override
  public EmergencyFields emergency() {
    return java.util.Objects.requireNonNull(emergency);
  }

  @Override
  public CanteenFields canteen() {
    return java.util.Objects.requireNonNull(canteen);
  }

  @Override
  public LocalFields local() {
    return java.util.Objects.requireNonNull(local);
  }

  @Override
  public StoreFields store() {
    return java.util.Objects.requireNonNull(store);
  }

  /** What is typed of one member. */
  public record MemberRow(String person, String counted, String identityPaper, String identityNumber, String abroad, String school,
      String work, String disability, String placed) {
    public MemberRow {
      person = text(person);
      counted = text(counted);
      identityPaper = text(identityPaper);
      identityNumber = text(identityNumber);
      abroad = text(abroad);
      school = text(school);
      work = text(work);
      disability = text(disability);
      placed = text(placed);
    }

    private MemberRow placed(@Nullable Boolean told) {
      return told == null ? this : new MemberRow(person, counted, identityPaper, identityNumber, abroad, school, work, disability, told ? "true" : "");
    }
  }

  /** One heating source as typed. */
  public record HeatingRow(String fuel, String supplier, String clientCode, String placeCode, String contract, String main) {
    public HeatingRow {
      fuel = text(fuel);
      supplier = text(supplier);
      clientCode = text(clientCode);
      placeCode = text(placeCode);
      contract = text(contract);
      main = text(main);
    }

    boolean isEmpty() {
      return fuel.isBlank() && supplier.isBlank() && clientCode.isBlank() && placeCode.isBlank() && contract.isBlank() && main.isBlank();
    }

    static HeatingRow empty() {
      return new HeatingRow("", "", "", "", "", "");
    }
  }

  /** One line of the list of excluding assets as typed. */
  public record AssetRow(String kind, String held, String person, String measure, String flag, String details) {
    public AssetRow {
      kind = text(kind);
      held = text(held);
      person = text(person);
      measure = text(measure);
      flag = text(flag);
      details = text(details);
    }

    static AssetRow none(String kind) {
      return new AssetRow(kind, "", "", "", "", "");
    }
  }

  /** The same with rows left free at the end of the incomes and heating sources. */
  public ApplicationForm withSpareRows() {
    return new ApplicationForm(key, version, household, benefit, quality, holder, partner, heatingAid, energySupplement, members,
        spared(incomes, IncomeRow::isEmpty, IncomeRow::empty), regime, rooms, homeKind, construction, insurance,
        spared(heating, HeatingRow::isEmpty, HeatingRow::empty), assets, sharedHousekeeping, farming, deposits, paymentMode,
        accountHolder, iban, bank, dataConsent, contactConsent, penalLaw, signedOn, emergency, canteen, local, store);
  }

  ApplicationForm withVersion(long current) {
    return new ApplicationForm(key, String.valueOf(current), household, benefit, quality, holder, partner, heatingAid, energySupplement,
        members, incomes, regime, rooms, homeKind, construction, insurance, heating, assets, sharedHousekeeping, farming,
        deposits, paymentMode, accountHolder, iban, bank, dataConsent, contactConsent, penalLaw, signedOn, emergency, canteen, local, store);
  }

  /**
   * What was typed, for the people and the holder of another form: rows of newcomers as that form has them, without those who
   * are not in it and what was theirs.
   */
  public ApplicationForm alignedTo(ApplicationForm known) {
    var people = known.members.stream().map(MemberRow::person).toList();
    var aligned = known.members.stream().map(row -> members.stream().filter(typed -> typed.person().equals(row.person())).findFirst()
        .orElse(row)).toList();
    return new ApplicationForm(key, version, known.household, benefit, quality, known.holder, people.contains(partner) ? partner : "", heatingAid,
        energySupplement, aligned, incomes.stream().filter(row -> row.person().isBlank() || people.contains(row.person())).toList(), regime,
        rooms, homeKind, construction, insurance, heating,
        assets.stream().map(row -> row.person().isBlank() || people.contains(row.person()) ? row : AssetRow.none(row.kind())).toList(),
        sharedHousekeeping, farming, deposits, paymentMode, accountHolder, iban, bank, dataConsent, contactConsent, penalLaw, signedOn, emergency, canteen, local, store);
  }

  /** The same with what became known of children: ticked as placed elsewhere, or not any more. */
  public ApplicationForm withPlaced(Map<String, Boolean> children) {
    var marked = members.stream().map(row -> row.placed(children.get(row.person()))).toList();
    return new ApplicationForm(key, version, household, benefit, quality, holder, partner, heatingAid, energySupplement, marked, incomes, regime, rooms, homeKind,
        construction, insurance, heating, assets, sharedHousekeeping, farming, deposits, paymentMode, accountHolder, iban, bank, dataConsent, contactConsent,
        penalLaw, signedOn, emergency, canteen, local, store);
  }

  private static <R> List<R> spared(List<R> rows, java.util.function.Predicate<R> empty, Supplier<R> fresh) {
    var spared = new ArrayList<>(rows);
    long free = rows.stream().filter(empty).count();
    for (; free < SPARE_ROWS && spared.size() < MOST_ROWS; free++) {
      spared.add(fresh.get());
    }
    return spared;
  }

  private static String text(@Nullable String typed) {
    return typed == null ? "" : typed;
  }

  private static <R> List<R> rows(@Nullable List<R> typed) {
    return typed == null ? List.of() : typed.stream().filter(java.util.Objects::nonNull).limit(MOST_ROWS).toList();
  }
}
