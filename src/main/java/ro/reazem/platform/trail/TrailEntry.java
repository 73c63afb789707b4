package ro.reazem.platform.trail;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ro.reazem.kernel.CaseRef;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.security.SignedIn;
import ro.reazem.platform.trail.TrailLine.Kind;
import ro.reazem.platform.trail.TrailLine.Outcome;

/** What one request has told the trail so far. */
final class TrailEntry {

  private static final String PLACE = TrailEntry.class.getName();
  private static final int LONGEST = 500;
  private static final Set<String> OF_THE_FRAME = Set.of("_csrf", "page", "size", "lang", "key", "version", "after", "before");

  private final @Nullable Officer officer;
  private final String address;
  private final String session;
  private final String action;
  private final String method;
  private final String request;
  private final String filter;
  private final boolean part;
  private final Set<UUID> persons = new LinkedHashSet<>();
  private final Set<CaseRef> cases = new LinkedHashSet<>();
  private final Set<Object> written = new LinkedHashSet<>();
  private @Nullable Kind kind;
  private String detail = "";
  private String reason = "";
  private @Nullable Integer rows;
  private @Nullable String sha256;
  private boolean list;
  private boolean leftOut;
  private boolean begun;
  private boolean ended;
  private @Nullable Written before;

  /** @param secret whether whoever reads the trail may not know what was looked for */
  TrailEntry(HttpServletRequest request, String action, boolean secret) {
    this.officer = SignedIn.officerOf(request);
    this.address = request.getRemoteAddr();
    this.session = Fingerprint.of(request);
    this.action = action;
    this.method = request.getMethod();
    this.request = WithoutCnp.of(method + " " + request.getRequestURI().substring(request.getContextPath().length()), LONGEST);
    this.filter = reads() && !secret ? filter(request) : "";
    this.part = request.getHeader("HX-Request") != null;
  }

  static @Nullable TrailEntry of(HttpServletRequest request) {
    return request.getAttribute(PLACE) instanceof TrailEntry entry ? entry : null;
  }

  void begin(HttpServletRequest request) {
    request.setAttribute(PLACE, this);
  }

  void about(UUID person) {
    persons.add(person);
  }

  void about(CaseRef ref) {
    cases.add(ref);
  }

  void is(Kind what) {
    kind = what;
  }

  void searched(String text) {
    kind = Kind.SEARCH;
    detail = WithoutCnp.of(text, LONGEST);
  }

  void exported(int count) {
    kind = Kind.EXPORT;
    rows = count;
  }

  void fileIs(String sum) {
    sha256 = sum;
  }

  void because(String why) {
    reason = WithoutCnp.of(why, LONGEST);
  }

  void showsList() {
    list = true;
  }

  void leaveOut() {
    leftOut = true;
  }

  void end() {
    ended = true;
  }

  boolean isExport() {
    return kind == Kind.EXPORT;
  }

  /** Whether it is open for writing: known, not left out, not yet closed. */
  boolean open() {
    return !leftOut && !ended && (!reads() || !isOpenToAll() || !persons.isEmpty() || !cases.isEmpty());
  }

  /** Pages that only ask for signing in hold nothing about anybody, unless they say so. */
  private boolean isOpenToAll() {
    return action.equals(Permitted.SIGNED_IN) || action.equals(Permitted.ANYBODY);
  }

  boolean reads() {
    return method.equals("GET") || method.equals("HEAD");
  }

  boolean isPart() {
    return part && reads() && kind != Kind.EXPORT;
  }

  boolean signedIn() {
    return officer != null;
  }

  /** Whose session it is, for remembering what it has seen. */
  String reader() {
    return session + (officer == null ? "" : officer.id());
  }

  /** By what a part is known to belong to a page seen before: its persons and cases; without any, its address and filter. */
  Set<String> seen() {
    return persons.isEmpty() && cases.isEmpty() ? Set.of(request + " " + shownDetail())
        : Stream.concat(persons.stream(), cases.stream().map(CaseRef::id)).map(UUID::toString).collect(Collectors.toSet());
  }

  /** Whether something is still to be told beside what was written with the act. */
  boolean hasNews(int status) {
    return !begun || status >= 400 || !written.containsAll(persons) || !written.containsAll(cases);
  }

  /** What the act has changed so far, to be written in its own transaction; what was written before is not told again. */
  TrailLine withAct() {
    return line(Outcome.DONE, null);
  }

  TrailLine withAnswer(int status) {
    return line(Outcome.of(status), status);
  }

  void kept() {
    begun = true;
    written.addAll(persons);
    written.addAll(cases);
  }

  /** Written into a transaction that may still be undone. */
  void keptWithAct() {
    before = new Written(begun, Set.copyOf(written));
    kept();
  }

  void settled() {
    before = null;
  }

  /** The transaction that held the line was undone: it is to be written again. */
  void undone() {
    if (before != null) {
      begun = before.begun;
      written.retainAll(before.subjects);
      before = null;
    }
  }

  /** What had been written before the present transaction. */
  private record Written(boolean begun, Set<Object> subjects) {}

  private TrailLine line(Outcome outcome, @Nullable Integer status) {
    boolean again = begun && (status == null || status < 400);
    return new TrailLine(kind(), outcome, status, officer == null ? null : officer.id(), officer == null ? "" : officer.name(), address,
        session, action, request, again ? unwritten(persons) : Set.copyOf(persons), again ? unwritten(cases) : Set.copyOf(cases),
        shownDetail(), rows, sha256, reason);
  }

  private Kind kind() {
    return kind != null ? kind : !reads() ? Kind.ACT
        : persons.isEmpty() && cases.isEmpty() && (list || !filter.isEmpty()) ? Kind.SEARCH : Kind.READ;
  }

  private String shownDetail() {
    return detail.isEmpty() ? filter : detail;
  }

  private <T> Set<T> unwritten(Set<T> all) {
    return all.stream().filter(one -> !written.contains(one)).collect(Collectors.toUnmodifiableSet());
  }

  private static String filter(HttpServletRequest request) {
    return WithoutCnp.of(request.getParameterMap().entrySet().stream().filter(field -> !OF_THE_FRAME.contains(field.getKey()))
        .flatMap(field -> Stream.of(field.getValue()).filter(value -> !value.isBlank()).map(value -> field.getKey() + "=" + value))
        .collect(Collectors.joining(" ")), LONGEST);
  }
}
