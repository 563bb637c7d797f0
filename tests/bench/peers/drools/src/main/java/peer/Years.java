package peer;

public record Years(String question, String part, double value) {
  public String getQuestion() { return question; }
  public String getPart() { return part; }
  public double getValue() { return value; }
}
