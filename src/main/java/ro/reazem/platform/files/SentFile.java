package ro.reazem.platform.files;

/**
 * A file as it was sent: nothing of what it says about itself is believed.
 *
 * @param name as the sender's machine named it, possibly with folders
 */
public record SentFile(String name, byte[] bytes) {}
