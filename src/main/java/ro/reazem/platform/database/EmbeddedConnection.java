package ro.reazem.platform.database;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** How the database that comes with the product is reached; its user's password is the user's name. */
public record EmbeddedConnection(String url, String user) implements JdbcConnectionDetails {

  @Override
  public String getUsername() {
    return user;
  }

  @Override
  public String getPassword() {
    return user;
  }

  @Override
  public String getJdbcUrl() {
    return url;
  }
}
