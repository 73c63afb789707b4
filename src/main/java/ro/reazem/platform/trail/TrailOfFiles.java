package ro.reazem.platform.trail;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;
import ro.reazem.platform.text.Sha256;

/** Closes the entry of the trail before a file or text is sent, with the sum of what is exported. */
@ControllerAdvice
class TrailOfFiles implements ResponseBodyAdvice<Object> {

  private final TrailWriting writing;

  TrailOfFiles(TrailWriting writing) {
    this.writing = writing;
  }

  @Override
  public boolean supports(MethodParameter answer, Class<? extends HttpMessageConverter<?>> converter) {
    return true;
  }

  @Override
  public @Nullable Object beforeBodyWrite(@Nullable Object body, MethodParameter answer, MediaType type,
      Class<? extends HttpMessageConverter<?>> converter, ServerHttpRequest request, ServerHttpResponse response) {
    if (request instanceof ServletServerHttpRequest asked && response instanceof ServletServerHttpResponse given) {
      var entry = TrailEntry.of(asked.getServletRequest());
      if (entry != null && entry.isExport() && body instanceof byte[] file) {
        entry.fileIs(Sha256.hex(file));
      }
      writing.answered(asked.getServletRequest(), given.getServletResponse().getStatus());
    }
    return body;
  }
}
