package ro.reazem.platform.drafts;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import ro.reazem.platform.security.SignedIn;

/** Tells the form on the present page which draft it belongs to and which others were begun on the same page. */
@Component("formDraft")
class FormDraft {

  static final String PARAMETER = "resume";
  static final String ID = "_draft";
  static final String PAGE = "_page";
  static final String REVISION = "_revision";

  private static final Pattern UUIDS = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
  private static final String OF_THE_FRAME = PARAMETER + "=.*|lang=.*";

  private final Drafts drafts;

  FormDraft(Drafts drafts) {
    this.drafts = drafts;
  }

  /**
   * An open form.
   *
   * @param resumedAt when what it shows was saved; null for a form that does not show a draft
   * @param gone whether a draft was asked for that is no longer there
   */
  record Open(UUID id, String page, int revision, @Nullable Instant resumedAt, boolean gone, List<Offered> others) {}

  /** Another draft of the same form. */
  record Offered(UUID id, Instant savedAt, String address) {}

  /** Null when nobody is signed in, or the page has no address of its own: nothing can be kept then. */
  public @Nullable Open open() {
    var request = ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
    var officer = SignedIn.officerOf(request);
    if (officer == null) {
      return null;
    }
    var resumed = resumed(request);
    var sent = id(request.getParameter(ID));
    boolean again = request.getMethod().equals("POST");
    if (again && sent == null) {
      // the answer to another form: nobody can come back to its address
      return null;
    }
    var id = resumed != null ? resumed.id() : again ? sent : UUID.randomUUID();
    var typed = request.getParameter(PAGE);
    var page = resumed != null ? resumed.page() : again && typed != null && DraftFields.isPage(typed) ? typed : page(request);
    int revision = resumed != null ? resumed.revision() : again ? revision(request.getParameter(REVISION)) : 0;
    var others = again ? List.<BegunForm>of() : drafts.begunOn(officer.id(), page, id);
    return new Open(id, page, revision, resumed == null ? null : resumed.savedAt(),
        resumed == null && request.getMethod().equals("GET") && request.getParameter(PARAMETER) != null,
        others.stream().map(draft -> new Offered(draft.id(), draft.savedAt(), draft.address())).toList());
  }

  /** The fields that a page in between hands on, so that the draft ends with the form. */
  public @Nullable String handedOn(String name) {
    return ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest().getParameter(name);
  }

  static void resume(HttpServletRequest request, Draft draft) {
    request.setAttribute(FormDraft.class.getName(), draft);
  }

  static @Nullable UUID id(@Nullable String typed) {
    return typed != null && UUIDS.matcher(typed).matches() ? UUID.fromString(typed) : null;
  }

  static int revision(@Nullable String typed) {
    return typed != null && typed.matches("[0-9]{1,9}") ? Integer.parseInt(typed) : 0;
  }

  private static @Nullable Draft resumed(HttpServletRequest request) {
    return (Draft) request.getAttribute(FormDraft.class.getName());
  }

  private static String page(HttpServletRequest request) {
    var path = request.getRequestURI().substring(request.getContextPath().length());
    var asked = Arrays.stream(Objects.requireNonNullElse(request.getQueryString(), "").split("&"))
        .filter(part -> !part.isEmpty() && !part.matches(OF_THE_FRAME)).collect(Collectors.joining("&"));
    var page = asked.isEmpty() || !request.getMethod().equals("GET") ? path : path + "?" + asked;
    return DraftFields.isPage(page) ? page : path;
  }
}
