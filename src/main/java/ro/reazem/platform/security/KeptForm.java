package ro.reazem.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Answers a form that came after its session had ended with a page that keeps what was typed. */
public interface KeptForm {

  /** Whether it answered; nothing is kept of what another site sent, nor of a form with a password. */
  boolean answers(HttpServletRequest request, HttpServletResponse response) throws IOException;
}
