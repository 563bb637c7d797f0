package peer;

public record Conclusion(String id, String value) {
  public String getId() { return id; }
  public String getValue() { return value; }
}
