package ro.reazem;

import static ro.reazem.structure.Rule.none;
import static ro.reazem.structure.Code.shortName;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.events.ApplicationModuleListener;
import ro.reazem.structure.Code;
import ro.reazem.structure.Sources;

/** Lists, counts, suggestions and panels of cases ask one predicate who may see what. */
class RegisterTests {

  /** Contexts whose cases belong to organisational units. */
  private static final Set<String> CASES_BELONG_TO_UNITS = Set.of("acts", "archive", "financialaid", "intake", "notes", "payments", "worklist");

  /** Methods that read no case, each with its reason. The list may only shrink. */
  private static final Map<String, String> READS_NO_CASE = Map.of(
      "archive.nomenclature.CodeRegister.list", "the nomenclature, which is the institution's",
      "archive.nomenclature.CodeRegister.find", "one code of the nomenclature",
      "financialaid.monthlylist.MonthlyListRegister.lists", "the heads of the lists, which are the institution's",
      "financialaid.monthlylist.MonthlyListRegister.find", "the head of one list",
      "financialaid.canteen.StatementRegister.heads", "the sums of closed statements of the canteen, which are the institution's",
      "financialaid.canteen.StatementRegister.head", "the sums of one closed statement",
      "financialaid.home.HomeRegister.months", "whether the lists of two months are open or closed",
      "financialaid.monthlylist.MonthlyListRegister.supplies", "the sums by supplier that the institution sends to the county payer",
      "financialaid.monthlylist.MonthlyListRegister.totals", "the sums that the institution sends to the county payer");

  @Test
  void everyQueryOfARegisterAsksWhoMaySeeWhat() {
    none("Every method of a register that runs SQL takes part of its where clause from the module's predicate, the class "
        + "whose name ends in Sight: a list, a count or a suggestion without it shows cases of other units. Call the "
        + "predicate in the query; a query that reads no case at all goes into READS_NO_CASE of RegisterTests with its reason.",
        registers().flatMap(type -> type.getMethods().stream()).filter(RegisterTests::runsSql)
            .filter(method -> !asksWhoMaySee(method, new HashSet<>()))
            .filter(method -> !READS_NO_CASE.containsKey(name(method))).map(RegisterTests::name));
  }

  @Test
  void theListOfQueriesThatReadNoCaseOnlyShrinks() {
    var needed = registers().flatMap(type -> type.getMethods().stream()).filter(RegisterTests::runsSql)
        .filter(method -> !asksWhoMaySee(method, new HashSet<>())).map(RegisterTests::name).toList();
    none("A method in READS_NO_CASE is gone or asks the predicate by now; take it off the list.",
        READS_NO_CASE.keySet().stream().filter(name -> !needed.contains(name)));
  }

  /** Files that read tables of cases without the predicate, each with its reason. The list may only shrink. */
  private static final Map<String, String> READS_CASES_OTHERWISE = Map.ofEntries(
      Map.entry("payments/dashboard/MonthSums", "adds up what units cost every night; the dashboard shows a reader the units it sees, without cases closed to it"),
      Map.entry("directory/access/PersonAccess", "is part of the predicate"),
      Map.entry("directory/access/WorkingRelations", "is part of the predicate"),
      Map.entry("directory/persons/DirectoryMergePeopleNews", "points conflicts and accesses to the record that stays, and back; shows nothing"),
      Map.entry("notes/demo/DemonstrationCases", "the demonstration"),
      Map.entry("audit/trail/FileLog", "asks whether the reader answers for the file before it shows who opened it"),
      Map.entry("audit/trail/TrailRegister", "reads which cases are hidden from whoever reads the trail, to leave out what it tells of them"),
      Map.entry("financialaid/justification/Justifications", "the proof of one request, handed out by its desk"),
      Map.entry("financialaid/monthlylist/ListDrafts", "asks whether there are many rights, and writes the draft that the register shows by the predicate"),
      Map.entry("financialaid/merge/AidHeld", "what the person who asks for the own data gets, made by who answers requests of data subjects"),
      Map.entry("financialaid/merge/AidMerges", "points requests and rights to the record that stays, and back; shows nothing"),
      Map.entry("intake/referral/ReferralCaseworkNews", "keeps what the context answered; shows nothing"),
      Map.entry("intake/referral/Subjects", "that a case of the same person is open, told by number to who must attach to it"),
      Map.entry("intake/routing/RoutingLines", "what became of one entry, after its page was handed out"),
      Map.entry("acts/known/ActsHeld", "what the person who asks for the own data gets, made by who answers requests of data subjects"),
      Map.entry("platform/files/FilesHeld", "what the person who asks for the own data gets, made by who answers requests of data subjects"),
      Map.entry("worklist/known/WorklistHeld", "what the person who asks for the own data gets, made by who answers requests of data subjects"),
      Map.entry("archive/file/CountingFiles", "counts terms, and follows where a closed case belongs; shows nothing"),
      Map.entry("worklist/known/KnownDeadlines", "keeps what events tell; shows nothing"),
      Map.entry("worklist/cases/CaseDomains", "which contexts have cases at all, of those the reader holds a role in"),
      Map.entry("worklist/team/CaseLoad", "how many cases an officer answers for, a number alone"),
      Map.entry("worklist/task/TaskRules", "which kinds of deadlines there are"),
      Map.entry("worklist/escalation/TellingOfDeadlines", "tells the responsible officer and the head by event; shows nothing"),
      Map.entry("financialaid/erasure/AidErasureCaseworkNews", "blanks what was destroyed; shows nothing"),
      Map.entry("financialaid/erasure/WhatStays", "what is left of one request, after its desk handed it out"),
      Map.entry("financialaid/history/History", "the history of one request, after its desk handed it out"),
      Map.entry("financialaid/canteen/UsedDays", "how many days of the year a household used, a number alone, for a request that was handed out"),
      Map.entry("financialaid/localscheme/AskedBefore", "how often a household had a local aid and which other aids it has, for a request that was handed out"),
      Map.entry("financialaid/ground/EarlierGrants", "how often a household had an aid, a number alone, for a request that was handed out"),
      Map.entry("financialaid/housingfile/HousingFiles", "one file, handed out by its desk, and those that compete for a list of priorities"),
      Map.entry("financialaid/identified/PersonNumbers", "the number on a paper, after its decision was handed out"),
      Map.entry("financialaid/application/LodgingApplication", "whether the household has a request in work, which the law allows once"),
      Map.entry("financialaid/application/StartingDecisionDeadlines", "starts what is missing; shows nothing"),
      Map.entry("financialaid/responsibility/TransferRegister", "offers to one of the officer's units, all that it may know of them"),
      Map.entry("financialaid/proposal/Proposals", "one proposal, handed out by its controller"),
      Map.entry("financialaid/monthlylist/DemonstrationLists", "the demonstration"),
      Map.entry("financialaid/elsewhere/DemonstrationElsewhere", "the demonstration"),
      Map.entry("payments/run/LineSource", "keeps the number of the case with each payment; shows nothing"),
      Map.entry("financialaid/proposal/DemonstrationLife", "the demonstration"),
      Map.entry("financialaid/work/DemonstrationWork", "the demonstration"),
      Map.entry("financialaid/schooling/DemonstrationAttendance", "the demonstration"),
      Map.entry("financialaid/takeover/DemonstrationTakeover", "the demonstration"),
      Map.entry("financialaid/takeover/MatchingRows", "compares rows of a file with the rights of the household; says only that there is one, and since when"),
      Map.entry("financialaid/takeover/MatchingTenancies", "compares rows of a file with dwellings and with the housing files of the household; says only the number of one there is"),
      Map.entry("financialaid/takeover/CheckedFiles", "tells who checked a file, or releases rights in all its units, which requests were made of its rows"),
      Map.entry("financialaid/calculation/CalculatedFacts", "keeps what is missing; shows nothing"),
      Map.entry("financialaid/indexation/Recalculating", "calculates rights anew; its register shows whose lines are seen"),
      Map.entry("financialaid/indexation/ApplyingIndexation", "decides what an officer released for all its units; shows nothing"),
      Map.entry("financialaid/indexation/DecidingInBulk", "decides what an officer released for all its units; shows nothing"),
      Map.entry("financialaid/proposal/DecisionsOnPaper", "makes papers ready for the register of acts; shows nothing"),
      Map.entry("financialaid/renewal/DeclarationDuties", "starts what is missing; shows nothing"),
      Map.entry("financialaid/effect/PreviewingParameters", "how many cases a new figure of the law changes, in sums alone"));

  private static final Pattern READS_CASES = Pattern.compile("(?i)\\b(from|join)\\s+(financialaid\\.(aid_application|proposal|decision|"
      + "entitlement|presented_paper|fact_check|history_line|monthly_list_line|housing_file)|worklist\\.known_(case|deadline)|directory\\.(case_relation|"
      + "case_grant|conflict))\\b");

  @Test
  void everyFileThatReadsTablesOfCasesAsksThePredicate() {
    none("A file whose SQL reads a table of cases takes the common predicate, by the Sight of its module or CaseAccess of the directory, "
        + "or stands in READS_CASES_OTHERWISE of RegisterTests with the reason why it shows nobody a case.",
        readers().filter(file -> !READS_CASES_OTHERWISE.containsKey(file)));
  }

  @Test
  void theListOfFilesThatReadCasesOtherwiseOnlyShrinks() {
    var reading = readers().toList();
    none("A file in READS_CASES_OTHERWISE is gone or asks the predicate by now; take it off the list.",
        READS_CASES_OTHERWISE.keySet().stream().filter(file -> !reading.contains(file)));
  }

  private static Stream<String> readers() {
    return Sources.javaFiles().stream().filter(file -> {
      var text = Sources.text(file);
      return READS_CASES.matcher(text).find() && !text.contains("Sight.") && !text.contains("CaseAccess.");
    }).map(file -> Sources.MAIN.relativize(file).toString().replace('\\', '/').replaceAll("^ro/reazem/|\\.java$", "")).sorted();
  }

  private static Stream<JavaClass> registers() {
    return Code.all().filter(type -> Code.moduleId(type).filter(CASES_BELONG_TO_UNITS::contains).isPresent())
        .filter(type -> Code.outermost(type).getSimpleName().endsWith("Register"));
  }

  private static boolean runsSql(JavaMethod method) {
    return !method.isAnnotatedWith(ApplicationModuleListener.class) && method.getMethodCallsFromSelf().stream()
        .anyMatch(call -> call.getTargetOwner().getPackageName().startsWith("org.springframework.jdbc.core")
            && Set.of("sql", "query", "queryForObject", "queryForList", "queryForStream", "queryForMap")
                .contains(call.getName()));
  }

  /** In the method itself, in what it takes as an argument, or in a method of the same class that it calls. */
  private static boolean asksWhoMaySee(JavaMethod method, Set<JavaMethod> seen) {
    if (!seen.add(method)) {
      return false;
    }
    return method.getMethodCallsFromSelf().stream().anyMatch(call -> isSight(call.getTargetOwner()))
        || method.getRawParameterTypes().stream().anyMatch(RegisterTests::isSight)
        || method.getMethodCallsFromSelf().stream().filter(call -> sameFile(call, method))
            .flatMap(call -> call.getTarget().resolveMember().stream())
            .anyMatch(called -> called instanceof JavaMethod own && asksWhoMaySee(own, seen));
  }

  private static boolean sameFile(JavaMethodCall call, JavaMethod method) {
    return Code.outermost(call.getTargetOwner()).equals(Code.outermost(method.getOwner()));
  }

  private static boolean isSight(JavaClass type) {
    return Code.outermost(type).getSimpleName().endsWith("Sight");
  }

  private static String name(JavaMethod method) {
    return shortName(method.getOwner()) + "." + method.getName();
  }
}
