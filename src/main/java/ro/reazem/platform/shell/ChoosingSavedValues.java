package ro.reazem.platform.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Where an officer chose what a colleague saved meanwhile over what they typed, hands the saved value to the form, as if it had been typed. */
@Component
class ChoosingSavedValues extends OncePerRequestFilter {

  private static final String KEEP = "_keep.";
  private static final String SAVED = "_saved.";

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !request.getMethod().equals("POST")
        || Objects.requireNonNullElse(request.getContentType(), "").startsWith("multipart/");
  }

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var fields = new LinkedHashMap<>(request.getParameterMap());
    request.getParameterMap().forEach((name, choice) -> {
      if (name.startsWith(KEEP) && choice[0].equals("saved")) {
        var field = name.substring(KEEP.length());
        fields.put(field, request.getParameterMap().getOrDefault(SAVED + field, new String[] {""}));
      }
    });
    chain.doFilter(fields.equals(request.getParameterMap()) ? request : new Chosen(request, fields), response);
  }

  /** The request with the values that were chosen. */
  private static final class Chosen extends HttpServletRequestWrapper {

    private final Map<String, String[]> fields;

    Chosen(HttpServletRequest request, Map<String, String[]> fields) {
      super(request);
      this.fields = Collections.unmodifiableMap(fields);
    }

    @Override
    public String getParameter(String name) {
      var values = fields.get(name);
      return values == null || values.length == 0 ? null : values[0];
    }

    @Override
    public Map<String, String[]> getParameterMap() {
      return fields;
    }

    @Override
    public Enumeration<String> getParameterNames() {
      return Collections.enumeration(fields.keySet());
    }

    @Override
    public String[] getParameterValues(String name) {
      return fields.get(name);
    }
  }
}
