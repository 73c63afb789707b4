package ro.reazem.platform.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.WebUtils;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.PermissionMatrix;
import ro.reazem.platform.security.SignedIn;
import ro.reazem.platform.web.AddEntry;
import ro.reazem.platform.web.BellEntry;
import ro.reazem.platform.web.InstitutionName;
import ro.reazem.platform.web.MenuEntry;
import ro.reazem.platform.web.Panel;

/**
 * Puts the frame of a page together. The layout asks for it, so that answers without a frame, as those to htmx, cost
 * nothing, and pages about errors have it too.
 */
@Component("shell")
public class ShellModel {

  private static final String TAKEN = ShellModel.class.getName() + ".notice";

  private static final String FRAME = ShellModel.class.getName() + ".frame";

  private final InstitutionName institution;
  private final MessageSource messages;
  private final PermissionMatrix matrix;
  private final List<MenuEntry> entries;
  private final List<AddEntry> adds;
  private final List<Panel> panels;
  private final List<BellEntry> bells;

  ShellModel(InstitutionName institution, PermissionMatrix matrix,
      MessageSource messages, ObjectProvider<MenuEntry> entries, ObjectProvider<AddEntry> adds, ObjectProvider<Panel> panels,
      ObjectProvider<BellEntry> bells) {
    this.institution = institution;
    this.matrix = matrix;
    this.messages = messages;
    this.entries = entries.stream().sorted(Comparator.comparing(MenuEntry::group).thenComparing(MenuEntry::order)).toList();
    this.bells = bells.stream().limit(1).toList();
    this.adds = adds.stream().sorted(Comparator.comparing(AddEntry::order)).toList();
    this.panels = panels.stream().sorted(Comparator.comparing(Panel::order)).toList();
  }

  /** The frame of the page that is being rendered. */
  public Shell now() {
    var request = request();
    if (request.getAttribute(FRAME) instanceof Shell known) {
      return known;
    }
    var officer = SignedIn.officerOf(request);
    var frame = new Shell(institution.now(), officer, officer == null ? List.of() : menu(officer, path(request)),
        officer == null ? List.of() : adds.stream().filter(add -> matrix.allows(officer, add.action())).toList(),
        officer == null ? List.of() : bells, view(request), seconds(request));
    request.setAttribute(FRAME, frame);
    return frame;
  }

  /** What other modules show on a page of this kind to the officer who reads it. */
  public List<Panel> panels(Panel.Place place) {
    var officer = SignedIn.officerOf(request());
    return officer == null ? List.of() : panels.stream().filter(panel -> panel.place() == place)
        .filter(panel -> matrix.allows(officer, panel.action())).toList();
  }

  /** Whether the officer may perform the act somewhere. */
  public boolean allows(String action) {
    var officer = SignedIn.officerOf(request());
    return officer != null && matrix.allows(officer, action);
  }

  public String institution() {
    return institution.now();
  }

  /** The address of the page with one parameter changed; a changed list starts again from its first page. */
  public String with(String parameter, Object value) {
    var address = ServletUriComponentsBuilder.fromRequest(request()).replaceQueryParam(parameter, value);
    if (!parameter.equals("page") && !parameter.equals("lang")) {
      address.replaceQueryParam("page");
    }
    var uri = address.build();
    return uri.getPath() + (uri.getQuery() == null ? "" : "?" + uri.getQuery());
  }

  /** The parameters of the page's address but one, as a form that changes it must send them again. */
  public List<Map.Entry<String, String>> others(String... parameters) {
    return request().getParameterMap().entrySet().stream()
        .filter(entry -> !Arrays.asList(parameters).contains(entry.getKey()))
        .flatMap(entry -> Arrays.stream(entry.getValue()).map(value -> Map.entry(entry.getKey(), value))).toList();
  }

  /**
   * The notice in the reader's language, for whoever shows it first on a page, so that it stands there once.
   *
   * @param key message key, as the redirect carried it
   * @param arguments what its places are filled with; null when it has none
   */
  public @Nullable String take(@Nullable String key, Object @Nullable [] arguments) {
    var request = request();
    if (key == null || request.getAttribute(TAKEN) != null) {
      return null;
    }
    request.setAttribute(TAKEN, true);
    return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
  }

  private List<Shell.MenuGroup> menu(Officer officer, String path) {
    var allowed = entries.stream().filter(entry -> matrix.allows(officer, entry.action())).toList();
    var current = allowed.stream().filter(entry -> belongs(path, entry.path()))
        .max(Comparator.comparingInt(entry -> entry.path().length())).or(() -> onlyOneOfTheModule(allowed, path));
    var letters = letters(allowed);
    return Arrays.stream(MenuEntry.Group.values())
        .map(group -> new Shell.MenuGroup(group, allowed.stream().filter(entry -> entry.group() == group)
            .map(entry -> new Shell.MenuLink(entry, current.filter(entry::equals).isPresent(), letters.get(entry))).toList()))
        .filter(group -> !group.links().isEmpty()).toList();
  }

  /** The first letter of each label that no entry before it took. */
  private Map<MenuEntry, String> letters(List<MenuEntry> shown) {
    var letters = new LinkedHashMap<MenuEntry, String>();
    for (var entry : shown) {
      var label = Normalizer.normalize(messages.getMessage(entry.key(), null, LocaleContextHolder.getLocale()),
          Normalizer.Form.NFD).toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
      label.chars().mapToObj(Character::toString).filter(letter -> !letters.containsValue(letter)).findFirst()
          .ifPresent(letter -> letters.put(entry, letter));
    }
    return letters;
  }

  /** Pages beside the entry, such as a search, belong to it when its module has no other. */
  private static Optional<MenuEntry> onlyOneOfTheModule(List<MenuEntry> allowed, String path) {
    int end = path.indexOf('/', 1);
    var entries = allowed.stream().filter(entry -> end > 0 && entry.path().startsWith(path.substring(0, end + 1))).toList();
    return entries.size() == 1 ? Optional.of(entries.getFirst()) : Optional.empty();
  }

  private static boolean belongs(String path, String entry) {
    return path.equals(entry) || !entry.equals("/") && path.startsWith(entry + "/");
  }

  private static HttpServletRequest request() {
    return ((ServletRequestAttributes) Objects.requireNonNull(RequestContextHolder.getRequestAttributes())).getRequest();
  }

  private static String path(HttpServletRequest request) {
    return request.getRequestURI().substring(request.getContextPath().length());
  }

  static ViewChoice view(HttpServletRequest request) {
    var cookie = WebUtils.getCookie(request, ViewChoice.COOKIE);
    return ViewChoice.read(cookie == null ? null : cookie.getValue());
  }

  private static int seconds(HttpServletRequest request) {
    return Optional.ofNullable(request.getSession(false)).map(session -> session.getMaxInactiveInterval()).orElse(0);
  }
}
